/** Festivals and lunar days. */
@SuppressWarnings("requires-automatic") // tyme4j has no module descriptor and no automatic module name
module org.jiedui.adapter.festivals {
    requires transitive org.jiedui;
    requires tyme4j;
    requires static transitive org.jspecify;

    exports org.jiedui.adapter.festivals;
}
