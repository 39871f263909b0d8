/** Notices to SLF4J. */
module org.jiedui.adapter.logging {
    requires transitive org.jiedui;
    requires transitive org.slf4j;
    requires static transitive org.jspecify;

    exports org.jiedui.adapter.logging;
}
