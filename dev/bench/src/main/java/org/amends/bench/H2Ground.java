package org.amends.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.amends.sandbox.DatabaseChoice;

/** H2, in a file of the directory, as the sandbox opens it. */
record H2Ground(Path directory) implements Ground {
    private static final String FILE = "db";

    @Override
    public DatabaseChoice choice() {
        return new DatabaseChoice.H2();
    }

    @Override
    public boolean apart() {
        return false;
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + directory.resolve(FILE), "sa", "");
    }

    @Override
    public String analyze() {
        return "ANALYZE SAMPLE_SIZE 1000";
    }

    @Override
    public String explain() {
        return "EXPLAIN ";
    }

    @Override
    public boolean readsAll(String plan) {
        return plan.contains(".tableScan");
    }

    @Override
    public Ground copy() throws IOException {
        Path beside = Files.createDirectories(directory.resolveSibling(directory.getFileName() + "-copy"));
        Files.copy(
                directory.resolve(FILE + ".mv.db"),
                beside.resolve(FILE + ".mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        return new H2Ground(beside);
    }
}
