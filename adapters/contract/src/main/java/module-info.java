/** What every port promises. */
module org.jiedui.adapter.contract {
    requires transitive org.jiedui;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;
}
