package org.amends.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What is done when it is time: one row more. The same for all who are compared. */
record Deed(DataSource database) {
    /** Makes the table. */
    void prepare() throws SQLException {
        execute("CREATE TABLE deed (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY)");
    }

    void run() throws SQLException {
        execute("INSERT INTO deed DEFAULT VALUES");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How often it was done. */
    long done() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM deed")) {
            count.next();
            return count.getLong(1);
        }
    }
}
