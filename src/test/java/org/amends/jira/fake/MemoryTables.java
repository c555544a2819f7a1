package org.amends.jira.fake;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;

/** Tables in memory, as far as a single look-up by one column needs them; counts the look-ups. */
public final class MemoryTables {
    private final Map<Class<?>, List<Map<String, Object>>> tables = new HashMap<>();
    private int reads;

    public ActiveObjects activeObjects() {
        return Fake.of(ActiveObjects.class)
                .with("create", args -> create((Class<?>) args[0], (Map<?, ?>) args[1]))
                .with("executeInTransaction", args -> ((TransactionCallback<?>) args[0]).doInTransaction())
                .with("find", args -> find((Class<?>) args[0], (Query) args[1]))
                .done();
    }

    public int reads() {
        return reads;
    }

    private Object create(Class<?> type, Map<?, ?> columns) {
        Map<String, Object> row = new HashMap<>();
        columns.forEach((name, value) -> row.put(name.toString(), value));
        tables.computeIfAbsent(type, none -> new ArrayList<>()).add(row);
        return entity(type, row);
    }

    private Object find(Class<?> type, Query query) {
        reads++;
        String column = query.getWhereClause().replace(" = ?", "");
        if (column.contains(" ")) {
            throw new AssertionError("The test's tables cannot answer " + query.getWhereClause());
        }
        Object[] found = tables.getOrDefault(type, List.of()).stream()
                .filter(row -> Objects.equals(row.get(column), query.getWhereParams()[0]))
                .map(row -> entity(type, row))
                .toArray(size -> (Object[]) Array.newInstance(type, size));
        return found;
    }

    private static Object entity(Class<?> type, Map<String, Object> row) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            String name = method.getName();
            if (name.startsWith("set")) {
                row.put(column(name), args[0]);
            }
            return name.startsWith("get") ? value(method.getReturnType(), row.get(column(name))) : null;
        });
    }

    private static Object value(Class<?> type, Object stored) {
        return Optional.ofNullable(stored).orElseGet(() -> type == boolean.class ? (Object) false : null);
    }

    private static String column(String accessor) {
        return accessor.substring(3).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
    }
}
