/** Durable storage over a {@link javax.sql.DataSource}: H2 and PostgreSQL. */
@NullMarked
package org.jiedui.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
