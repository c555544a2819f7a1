package org.amends.jira.jql;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What the functions need of the host. They are modules and no beans, so a bean has it for them. */
@Component
public final class JqlServices {
    private final Clock clock;
    private final JiraAuthenticationContext authentication;

    /** The clock, and the words of who searches. */
    public JqlServices(Clock clock, @ComponentImport JiraAuthenticationContext authentication) {
        this.clock = clock;
        this.authentication = authentication;
    }

    Instant now() {
        return clock.instant();
    }

    I18nHelper words() {
        return authentication.getI18nHelper();
    }
}
