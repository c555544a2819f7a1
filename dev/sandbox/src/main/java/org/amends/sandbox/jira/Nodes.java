package org.amends.sandbox.jira;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The nodes on one database, and what they tell each other: not the change itself, which is in the database, but that there
 * is one. This one is alone, as each node on H2 is.
 */
class Nodes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);

    /** What there is to tell. */
    enum Topic {
        /** An issue changed; its id is told. */
        ISSUE,
        /** So many issues changed that none is named. */
        MANY_ISSUES,
        /** The clock was moved. */
        CLOCK
    }

    private final Map<Topic, Collection<Consumer<String>>> ears = new ConcurrentHashMap<>();

    /** Has what other nodes tell of this topic heard, on a thread that must not be kept long. */
    final void on(Topic topic, Consumer<String> ear) {
        ears.computeIfAbsent(topic, none -> new CopyOnWriteArrayList<>()).add(ear);
    }

    /** Tells the other nodes of what is committed. Never throws: who cannot be told now looks anew when they can be again. */
    void tell(Topic topic, String about) {
        // nobody else is here
    }

    /** Returns when all is heard that other nodes told before now. */
    void catchUp(Duration atMost) {
        // nobody else is here
    }

    /** Passes on to whoever is interested here what another node told. */
    final void heard(Topic topic, String about) {
        ears.getOrDefault(topic, List.of()).forEach(ear -> hear(ear, topic, about));
    }

    private static void hear(Consumer<String> ear, Topic topic, String about) {
        try {
            ear.accept(about);
        } catch (RuntimeException failed) {
            // the ears of others must hear it all the same, and the thread go on
            LOG.error("What another node told could not be taken in: {} {}", topic, about, failed);
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
