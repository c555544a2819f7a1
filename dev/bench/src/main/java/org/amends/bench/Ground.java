package org.amends.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.amends.sandbox.DatabaseChoice;

/** A database with a sandbox's directory beside it. */
interface Ground {
    /** Where the sandbox keeps what is not in the database. */
    Path directory();

    /** How the sandbox reaches it. */
    DatabaseChoice choice();

    /** Whether a read leaves the process, as it does with every database that a Jira has in production. */
    boolean apart();

    /** A connection of our own, while no sandbox runs on it. */
    Connection connect() throws SQLException;

    /** What describes to the query planner how the rows are spread. */
    String analyze();

    /** What tells how a query would be answered, before the query. */
    String explain();

    /** Whether a plan reads a whole table. */
    boolean readsAll(String plan);

    /** The same once more, while no sandbox runs on it. */
    Ground copy() throws IOException, SQLException;
}
