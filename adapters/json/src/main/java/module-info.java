/** Versioned JSON. */
module org.jiedui.adapter.json {
    requires transitive org.jiedui;
    requires tools.jackson.databind;
    requires static org.jspecify;
}
