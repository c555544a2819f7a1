package org.amends.sandbox;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.amends.sandbox.jira.NotInSandbox;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.Host;
import org.amends.sandbox.osgi.Standing;

/** What the plugin's container learns of the Jira around it. */
final class JiraHost implements Host {
    private final SandboxJira jira;
    private final DataSource database;

    JiraHost(SandboxJira jira, DataSource database) {
        this.jira = jira;
        this.database = database;
    }

    @Override
    public Map<Class<?>, Object> services() {
        return jira.services();
    }

    @Override
    public DataSource dataSource() {
        return database;
    }

    @Override
    public Clock clock() {
        return jira.clock();
    }

    @Override
    public Standing standing() {
        Optional<ApplicationUser> user = jira.authentication().user();
        Optional<Person> person = user.flatMap(u -> jira.people().byName(u.getName()));
        if (person.filter(Person::admin).isPresent()) {
            return Standing.SYSTEM_ADMIN;
        }
        if (person.filter(Person::staff).isPresent()) {
            return Standing.LICENSED;
        }
        return user.isPresent() ? Standing.UNLICENSED : Standing.ANONYMOUS;
    }

    @Override
    public Locale locale() {
        return jira.languages().current();
    }

    @Override
    public Set<String> webResources() {
        return Set.of("com.atlassian.auiplugin:ajs", "jira.view.issue", "atl.general", "atl.admin", "customerportal");
    }

    @Override
    public boolean draws(String place) {
        return Set.of(
                        "atl.jira.view.issue.right.context",
                        "admin_plugins_menu",
                        "atl.jira.proj.config",
                        "sd-queues-addons",
                        "system.user.profile.links")
                .contains(place);
    }

    @Override
    public void report(String defect) {
        jira.ledger().missing(new NotInSandbox(defect));
    }
}
