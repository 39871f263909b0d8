/**
 * What a host plugs in: its storage, its messages, its people, its authority, its calendars; and what is told of a
 * storage that was looked through.
 *
 * <p>Every port is small, holds no framework type and opens no hidden transaction. The contract kit checks an adapter.
 */
@NullMarked
package org.jiedui.port;

import org.jspecify.annotations.NullMarked;
