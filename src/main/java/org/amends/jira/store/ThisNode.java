package org.amends.jira.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** A name for this run of this node, different at every start: a claim from before a restart is a stranger's. */
@Component
public final class ThisNode {

    private final String name = UUID.randomUUID().toString();
    private final AtomicReference<Optional<String>> host = new AtomicReference<>();

    /** The machine that this node runs on, as it calls itself; empty when it has no name. Asks the network once at most. */
    public Optional<String> host() {
        return host.updateAndGet(known -> known == null ? hostName() : known);
    }

    private static Optional<String> hostName() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException nameless) {
            return Optional.empty();
        }
    }

    /** The name, at most 60 characters. */
    public String name() {
        return name;
    }
}
