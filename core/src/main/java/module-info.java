/** The domain, with no dependency at run time. */
module org.jiedui {
    requires static transitive org.jspecify;

    exports org.jiedui;
    exports org.jiedui.assignment;
    exports org.jiedui.duty;
    exports org.jiedui.fact;
    exports org.jiedui.pairing;
    exports org.jiedui.person;
    exports org.jiedui.place;
    exports org.jiedui.port;
    exports org.jiedui.programme;
    exports org.jiedui.qualification;
    exports org.jiedui.rule;
    exports org.jiedui.standing;
}
