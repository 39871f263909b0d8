/** Versioned JSON. */
module org.jiedui.adapter.json {
    requires transitive org.jiedui;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.jiedui.adapter.json;
}
