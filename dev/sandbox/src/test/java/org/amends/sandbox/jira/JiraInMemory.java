package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.rules.ExternalResource;

/** A seeded Jira over a database in memory, fresh for each test. */
final class JiraInMemory extends ExternalResource {
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private HikariDataSource source;
    private SandboxJira jira;

    @Override
    protected void before() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        source = new HikariDataSource(config);
        open();
        jira.seed();
    }

    private void open() {
        jira = SandboxJira.open(source, new SandboxClock(Clock.systemUTC(), ZoneId.of("Europe/Berlin")), new Ledger());
    }

    SandboxJira jira() {
        return jira;
    }

    void restart() {
        jira.close();
        open();
    }

    <T> T service(Class<T> api) {
        return jira.service(api);
    }

    ApplicationUser user(String name) {
        return jira.people().byName(name).orElseThrow().user();
    }

    <T> T as(String name, Supplier<T> work) {
        return jira.authentication().as(user(name), work);
    }

    void as(String name, Runnable work) {
        as(name, () -> {
            work.run();
            return true;
        });
    }

    void settle() {
        jira.settle(Duration.ofSeconds(10));
    }

    @Override
    protected void after() {
        jira.close();
        source.close();
    }
}
