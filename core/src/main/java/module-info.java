/** The domain, with no dependency at run time. */
module org.jiedui {
    requires static org.jspecify;
}
