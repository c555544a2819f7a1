package org.amends.sandbox;

import java.util.Optional;
import org.postgresql.Driver;

/** Which database keeps everything. */
public sealed interface DatabaseChoice {
    /** What can be typed, for the messages. */
    String EXPECTED = "h2, postgres or jdbc:postgresql://host/database?user=..&password=..";

    /** H2, in the data directory. */
    record H2() implements DatabaseChoice {
        @Override
        public String kind() {
            return "h2";
        }
    }

    /** A PostgreSQL of the sandbox's own, in the data directory; it runs only while the sandbox does. */
    record OwnPostgres() implements DatabaseChoice {
        @Override
        public String kind() {
            return "postgres";
        }
    }

    /** A PostgreSQL that runs already, and goes on running. */
    record RunningPostgres(String url) implements DatabaseChoice {
        @Override
        public String kind() {
            return "jdbc:postgresql:..";
        }

        /** Where it is. */
        String address() {
            return withoutParameters(url);
        }
    }

    /** How it is typed, without what differs from one server to another. */
    String kind();

    /** The choice that was typed, or nothing if it is none. */
    static Optional<DatabaseChoice> of(String typed) {
        return switch (typed) {
            case "h2" -> Optional.of(new H2());
            case "postgres" -> Optional.of(new OwnPostgres());
            default -> Optional.of(typed).filter(new Driver()::acceptsURL).map(RunningPostgres::new);
        };
    }

    /** One of the parameters may be a password, which is nothing to be shown. */
    static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
