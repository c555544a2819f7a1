package org.amends.sandbox.osgi;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** A Jira with no services but those that a test gives it. */
final class TinyHost implements Host, AutoCloseable {
    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    private final List<String> reports = new ArrayList<>();
    private final Map<Class<?>, Object> services = new HashMap<>();
    private volatile Standing standing = Standing.LICENSED;

    <T> TinyHost offering(Class<T> type, T service) {
        services.put(type, service);
        return this;
    }

    void visitor(Standing next) {
        this.standing = next;
    }

    List<String> reports() {
        return reports;
    }

    @Override
    public Map<Class<?>, Object> services() {
        return services;
    }

    @Override
    public DataSource dataSource() {
        return database;
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public boolean draws(String place) {
        return !place.equals("nowhere");
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Set<String> webResources() {
        return Set.of("com.atlassian.auiplugin:ajs");
    }

    @Override
    public void report(String defect) {
        reports.add(defect);
    }

    @Override
    public void close() {
        database.dispose();
    }
}
