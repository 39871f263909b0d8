package org.jiedui.adapter.jdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.jiedui.adapter.jdbc.server.H2Databases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class H2BuildsTest {

    @Test
    @Tag("S2")
    void S2_builds_of_h2_that_lose_commits_are_known() {
        assertTrue(Safety.losesCommits("2.5.250 (2026-07-01)"));
        assertTrue(Safety.losesCommits("2.5.252 (2026-09-23)"));
        assertFalse(Safety.losesCommits("2.4.240 (2025-09-22)"));
        assertFalse(Safety.losesCommits("2.5.254 (2026-12-01)"));
    }

    @Test
    void h2_of_the_tests_is_none_of_them() throws SQLException {
        try (Connection connection = H2Databases.inMemory().getConnection()) {
            assertFalse(Safety.losesCommits(connection.getMetaData().getDatabaseProductVersion()));
        }
    }
}
