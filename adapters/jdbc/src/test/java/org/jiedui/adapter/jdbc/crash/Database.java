package org.jiedui.adapter.jdbc.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jiedui.adapter.jdbc.JdbcStore;
import org.jiedui.adapter.jdbc.server.Sql;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases by their URL, so that a process can tell another. */
final class Database {

    private static final String H2 = "jdbc:h2:";
    private static final String NO_DELAY = ";WRITE_DELAY=0";
    private static final byte[] MASTER_KEY = new byte[32];

    private Database() {}

    static String h2(Path directory) {
        return H2 + "file:" + directory.resolve("jiedui").toAbsolutePath() + NO_DELAY;
    }

    static boolean isH2(String url) {
        return url.startsWith(H2);
    }

    static String url(DataSource postgres) {
        PGSimpleDataSource source = (PGSimpleDataSource) postgres;
        return source.getURL();
    }

    /** Each connection is a session of its own. */
    static DataSource at(String url) {
        if (isH2(url)) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(url);
            source.setUser("sa");
            source.setPassword("");
            return source;
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser("postgres");
        return source;
    }

    /** A planted bug: H2 writes half a second after it says so. A store refuses to open on that, so open it before. */
    static void delayWrites(DataSource h2) {
        JdbcDataSource source = (JdbcDataSource) h2;
        // With the setting in the URL, each new connection would set it back.
        source.setURL(source.getURL().replace(NO_DELAY, ""));
        Sql.run(source, "SET WRITE_DELAY 500");
    }

    /** A pool that waits for a free connection, or for a server that is gone, for so long. */
    static HikariDataSource pool(DataSource source, int size, Duration patience) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(patience.toMillis());
        return new HikariDataSource(config);
    }

    static JdbcStore store(DataSource source) {
        JdbcStore store =
                JdbcStore.on(source).masterKey(MASTER_KEY.clone()).makeTables().open();
        Sql.run(source, "CREATE TABLE IF NOT EXISTS heard (subject VARCHAR(160), sequence BIGINT, id VARCHAR(160))");
        return store;
    }
}
