/** Where the office keeps what it is told: in memory, in a folder, in a database. */
@NullMarked
package org.jiedui.example.office.store;

import org.jspecify.annotations.NullMarked;
