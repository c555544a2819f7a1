package org.amends.jira.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down each statement that reaches a database. */
final class Statements {
    private final List<String> executed = new CopyOnWriteArrayList<>();

    List<String> executed() {
        return executed;
    }

    Connection watched(Connection connection) {
        return proxy(Connection.class, connection, (method, args, answer) -> {
            if (answer instanceof PreparedStatement prepared) {
                return proxy(
                        PreparedStatement.class, prepared, (on, with, result) -> noted(on, (String) args[0], result));
            }
            return answer instanceof Statement plain
                    ? proxy(
                            Statement.class,
                            plain,
                            (on, with, result) -> noted(on, with == null ? "" : with[0], result))
                    : answer;
        });
    }

    private Object noted(Method method, Object sql, Object result) {
        if (method.getName().startsWith("execute")) {
            executed.add(sql.toString());
        }
        return result;
    }

    private interface After {
        Object answer(Method method, Object[] arguments, Object answer);
    }

    private static <T> T proxy(Class<T> type, T behind, After after) {
        InvocationHandler pass = (proxy, method, arguments) -> {
            try {
                return after.answer(method, arguments, method.invoke(behind, arguments));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, pass));
    }
}
