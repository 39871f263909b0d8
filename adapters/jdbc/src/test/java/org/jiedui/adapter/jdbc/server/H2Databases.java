package org.jiedui.adapter.jdbc.server;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Databases of H2, in the JVM of the tests. */
public final class H2Databases {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private H2Databases() {}

    /** A new database with nothing in it, which lives as long as the JVM. */
    public static DataSource inMemory() {
        return at("mem:jiedui_" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    /**
     * The one database of a directory, which is empty in an empty directory. Every commit is on the disk before it is
     * answered. The files are closed with the last connection, and opened again with the next.
     */
    public static DataSource inFile(Path directory) {
        return at("file:" + directory.resolve("jiedui").toAbsolutePath() + ";WRITE_DELAY=0");
    }

    private static DataSource at(String place) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + place);
        source.setUser("sa");
        source.setPassword("");
        return source;
    }
}
