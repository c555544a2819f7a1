package org.amends.jira.fake;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A stand-in for one of Jira's interfaces: answers what the test tells it to, and fails on whatever else is asked. */
public final class Fake<T> {
    private final Class<T> type;
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    private Fake(Class<T> type) {
        this.type = type;
    }

    public static <T> Fake<T> of(Class<T> type) {
        return new Fake<>(type);
    }

    /** {@code name}: a method, or a method with the simple name of its first parameter, as in {@code find(Long)}. */
    public Fake<T> with(String name, Function<Object[], Object> answer) {
        answers.put(name, answer);
        return this;
    }

    public Fake<T> with(String name, Object answer) {
        return with(name, args -> answer);
    }

    public T done() {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answer(self, method, args)));
    }

    private Object answer(Object self, Method method, Object[] args) {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(self, method, args);
        }
        Function<Object[], Object> answer = answers.getOrDefault(signature(method), answers.get(method.getName()));
        if (answer == null) {
            throw new AssertionError("Nobody told the test's " + type.getSimpleName() + " about " + method);
        }
        return answer.apply(args == null ? new Object[0] : args);
    }

    private static String signature(Method method) {
        return method.getParameterCount() == 0
                ? method.getName()
                : method.getName() + "(" + method.getParameterTypes()[0].getSimpleName() + ")";
    }

    private Object ofObject(Object self, Method method, Object[] args) {
        return switch (method.getName()) {
            case "equals" -> self == args[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "a test's " + type.getSimpleName();
        };
    }
}
