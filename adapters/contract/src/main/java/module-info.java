/** What every port promises. */
module org.jiedui.adapter.contract {
    requires transitive org.jiedui;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    // JUnit finds and runs the test methods, which are for nobody else to call.
    opens org.jiedui.adapter.contract;

    exports org.jiedui.adapter.contract;
}
