/** Durable storage on JDBC. */
module org.jiedui.adapter.jdbc {
    requires transitive java.sql;
    requires transitive org.jiedui;
    requires static org.jspecify;

    exports org.jiedui.adapter.jdbc;
}
