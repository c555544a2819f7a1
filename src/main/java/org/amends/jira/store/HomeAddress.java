package org.amends.jira.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The base address of the Jira in which Amends acts. A copy of a Jira that was restored elsewhere has all the data and another
 * address: there, follow-ups that fell due would be done a second time, and people told who are customers in earnest.
 */
@Component
public final class HomeAddress {

    private final Settings settings;
    private final ApplicationProperties jira;

    /** Compares what is kept with what Jira says. */
    public HomeAddress(Settings settings, @ComponentImport("salApplicationProperties") ApplicationProperties jira) {
        this.settings = settings;
        this.jira = jira;
    }

    /** Where Amends acts, and where this Jira says that it is: two addresses. */
    public record Elsewhere(String home, String here) {}

    /** Empty while this Jira is where Amends acts, or before that was first kept. */
    public Optional<Elsewhere> elsewhere() {
        String here = here();
        return settings.address().filter(home -> !home.equals(here)).map(home -> new Elsewhere(home, here));
    }

    /** Amends acts here from now on, if it was nowhere before; nowhere, as long as no project was switched on. */
    public void keepFirst() {
        if (settings.address().isEmpty() && settings.fieldId(OwnField.ORDER).isPresent()) {
            moveHere();
        }
    }

    /** Amends acts here from now on. */
    public void moveHere() {
        settings.address(here());
    }

    private String here() {
        return jira.getBaseUrl(UrlMode.CANONICAL).replaceAll("/+$", "");
    }
}
