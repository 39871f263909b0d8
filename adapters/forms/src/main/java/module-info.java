/** Validated forms. */
module org.jiedui.adapter.forms {
    requires transitive org.jiedui;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;

    exports org.jiedui.adapter.forms;

    opens org.jiedui.adapter.forms to
            org.hibernate.validator;
}
