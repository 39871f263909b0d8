/** The domain, with no dependency at run time. */
module org.jiedui {
    requires static org.jspecify;

    exports org.jiedui.fact;
    exports org.jiedui.person;
    exports org.jiedui.place;
    exports org.jiedui.port;
    exports org.jiedui.qualification;
    exports org.jiedui.rule;
}
