package org.amends.sandbox.osgi;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The Jira around the container: what the container asks of it, and nothing more. */
public interface Host {
    /** Jira's services by the interface under which a plugin may import each. */
    Map<Class<?>, Object> services();

    /** The one database; ActiveObjects keeps the plugin's tables in it. */
    DataSource dataSource();

    /** The clock that is offered to the plugin as a service; it may be moved. */
    Clock clock();

    /** Who is signed in on the calling thread, as far as endpoints care. */
    Standing standing();

    /** The language of who is signed in on the calling thread. */
    Locale locale();

    /** Complete keys of web resources and names of contexts that the host brings itself, for example {@code com.atlassian.auiplugin:ajs}. */
    Set<String> webResources();

    /** Whether the host draws fragments at this place of its pages. */
    boolean draws(String place);

    /** A defect that showed only while running (a blocked template call, an unknown word): kept, and fails tests. */
    void report(String defect);
}
