package org.amends.jira.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class QueueOnH2Test extends QueueStory {
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }

    @Override
    long read(Connection connection, String statement) throws SQLException {
        try (Statement explain = connection.createStatement();
                ResultSet plan = explain.executeQuery("EXPLAIN ANALYZE " + statement)) {
            plan.next();
            Matcher scanned = SCANNED.matcher(plan.getString(1));
            if (!scanned.find()) {
                throw new AssertionError(plan.getString(1));
            }
            return Long.parseLong(scanned.group(1));
        }
    }

    @Override
    String numbers(int many) {
        return "(SELECT X AS n FROM SYSTEM_RANGE(1, " + many + "))";
    }
}
