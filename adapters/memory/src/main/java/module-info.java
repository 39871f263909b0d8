/** Every port in memory. */
module org.jiedui.adapter.memory {
    requires transitive org.jiedui;
    requires static org.jspecify;

    exports org.jiedui.adapter.memory;
}
