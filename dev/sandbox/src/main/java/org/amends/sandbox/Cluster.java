package org.amends.sandbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.amends.sandbox.jira.ImportRefused;

/** Sandboxes on one database: each is whole, as a node of a Jira cluster is, and they share nothing but the database. */
final class Cluster implements AutoCloseable {
    private final List<Sandbox> nodes = new ArrayList<>();

    private Cluster() {}

    /**
     * Starts the first node as the options say, and the others on its database: on the next ports, each with a directory of
     * its own in that of the first.
     *
     * @throws ImportRefused when the file to import cannot be read
     * @throws IOException as of a single sandbox; and then none is left running
     */
    static Cluster start(Sandbox.Options options, int nodes) throws ImportRefused, IOException {
        Cluster cluster = new Cluster();
        try {
            cluster.nodes.add(Sandbox.start(options));
            while (cluster.nodes.size() < nodes) {
                cluster.nodes.add(Sandbox.start(cluster.next(options)));
            }
            return cluster;
        } catch (ImportRefused | IOException | RuntimeException | Error failed) {
            cluster.close();
            throw failed;
        }
    }

    private Sandbox.Options next(Sandbox.Options first) {
        int before = nodes.size();
        DatabaseChoice shared = nodes.get(0).sharedDatabase().orElseThrow();
        return new Sandbox.Options(
                first.jar(),
                first.data().resolve("node-" + (before + 1)),
                shared,
                first.port() == 0 ? 0 : first.port() + before,
                Optional.empty(),
                first.progress(),
                first.watching());
    }

    /** In the order in which they were started. */
    List<Sandbox> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** Stops the first last: the database may be its own. */
    @Override
    public void close() {
        while (!nodes.isEmpty()) {
            nodes.remove(nodes.size() - 1).close();
        }
    }
}
