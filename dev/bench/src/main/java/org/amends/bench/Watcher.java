package org.amends.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.amends.bench.Recording.Call;
import org.amends.bench.Recording.Transaction;
import org.amends.bench.Recording.Transaction.Step;

/** Stands between the sandbox and its database. Records when asked to; else it hands out the connections as they are. */
final class Watcher extends ProxyDataSource implements QueryExecutionListener, MethodExecutionListener {
    private final List<Call> calls = new ArrayList<>();
    private volatile Predicate<Thread> whose = thread -> false;

    Watcher(DataSource database) {
        super(database);
        setProxyConfig(ProxyConfig.Builder.create()
                .queryListener(this)
                .methodListener(this)
                .build());
    }

    /** What reaches the database from these threads while the work is done. */
    Recording record(Predicate<Thread> threads, Callable<?> work) throws Exception {
        synchronized (calls) {
            calls.clear();
        }
        whose = threads;
        try {
            work.call();
        } finally {
            whose = thread -> false;
        }
        return recorded();
    }

    /** Whether this thread answers HTTP: Jetty names its own so. */
    static boolean answersHttp(Thread thread) {
        return thread.getName().startsWith("qtp");
    }

    /** What was recorded so far. */
    Recording recorded() {
        synchronized (calls) {
            return new Recording(List.copyOf(calls));
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return whose.test(Thread.currentThread())
                ? super.getConnection()
                : getDataSource().getConnection();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // it is recorded when it is done
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        String thread = Thread.currentThread().getName();
        for (QueryInfo query : queries) {
            List<List<ParameterSetOperation>> sets = query.getParametersList();
            (sets.isEmpty() ? List.<List<ParameterSetOperation>>of(List.of()) : sets)
                    .forEach(set ->
                            add(new Recording.Statement(execution.getConnectionId(), thread, query.getQuery(), set)));
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        // it is recorded when it is done
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
        if (call.getTarget() instanceof Connection) {
            String connection = call.getConnectionInfo().getConnectionId();
            step(call.getMethod().getName(), call.getMethodArgs())
                    .map(step -> new Transaction(connection, step))
                    .ifPresent(this::add);
        }
    }

    private static Optional<Step> step(String method, Object[] arguments) {
        return switch (method) {
            case "setAutoCommit" -> Optional.of(Boolean.TRUE.equals(arguments[0]) ? Step.AUTO_COMMIT : Step.BEGIN);
            case "commit" -> Optional.of(Step.COMMIT);
            case "rollback" -> Optional.of(Step.ROLLBACK);
            default -> Optional.empty();
        };
    }

    private void add(Call call) {
        synchronized (calls) {
            calls.add(call);
        }
    }
}
