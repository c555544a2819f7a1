package org.amends.sandbox.jira;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts behaviour behind an interface of Jira's API. Each public method of the behaviour answers the method of the
 * interface with the same name and parameter types; every other method of the interface throws {@link NotInSandbox}
 * and stands in the {@link Ledger}.
 */
public final class Holes {
    private final Ledger ledger;
    private final Map<Pair, Map<Method, Method>> matched = new ConcurrentHashMap<>();

    public Holes(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The interface, answered by the behaviour.
     *
     * @throws IllegalArgumentException when a public method of the behaviour answers nothing: a typo, or an interface
     *     that has changed
     */
    public <T> T over(Class<T> api, Object behaviour) {
        Map<Method, Method> answers =
                matched.computeIfAbsent(new Pair(api, behaviour.getClass()), pair -> match(pair.api, pair.behaviour));
        Object proxy = Proxy.newProxyInstance(
                api.getClassLoader(), new Class<?>[] {api}, new Answering(api, behaviour, answers, ledger));
        return api.cast(proxy);
    }

    /** Checks that each public method of the behaviour answers one of the interface, as {@link #over} does at first use. */
    static void check(Class<?> api, Class<?> behaviour) {
        match(api, behaviour);
    }

    /** The behaviour that answers behind a proxy of {@link #over}; the object itself when it is none. */
    static Object behind(Object proxy) {
        return proxy != null
                        && Proxy.isProxyClass(proxy.getClass())
                        && Proxy.getInvocationHandler(proxy) instanceof Answering answering
                ? answering.behaviour
                : proxy;
    }

    private static Map<Method, Method> match(Class<?> api, Class<?> behaviour) {
        Map<Method, Method> answers = Arrays.stream(behaviour.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !isOfObject(method))
                .filter(method -> !isComponent(behaviour, method))
                .flatMap(method -> answered(api, method).map(called -> Map.entry(called, method)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
        answers.values().forEach(method -> method.setAccessible(true));
        return Map.copyOf(answers);
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(known -> known.getName().equals(method.getName())
                        && Arrays.equals(known.getParameterTypes(), method.getParameterTypes()));
    }

    /** A behaviour may be a record; its own components are no answers. */
    private static boolean isComponent(Class<?> behaviour, Method method) {
        return behaviour.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(behaviour.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }

    private static Stream<Method> answered(Class<?> api, Method method) {
        Method[] called = Arrays.stream(api.getMethods())
                .filter(candidate -> candidate.getName().equals(method.getName()))
                .filter(candidate -> Arrays.equals(candidate.getParameterTypes(), method.getParameterTypes()))
                .filter(candidate -> fits(candidate.getReturnType(), method.getReturnType()))
                .toArray(Method[]::new);
        if (called.length == 0) {
            throw new IllegalArgumentException(api.getName() + " has no method that " + method + " could answer");
        }
        return Arrays.stream(called);
    }

    private static boolean fits(Class<?> promised, Class<?> given) {
        return promised == void.class || promised.isAssignableFrom(given);
    }

    private record Pair(Class<?> api, Class<?> behaviour) {}

    private record Answering(Class<?> api, Object behaviour, Map<Method, Method> answers, Ledger ledger)
            implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(method, arguments);
            }
            Method answer = answers.get(method);
            if (answer != null) {
                return call(answer, arguments);
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            throw ledger.missing(new NotInSandbox(api, method));
        }

        private Object ofObject(Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "equals" -> behaviour.equals(behind(arguments[0]));
                case "hashCode" -> behaviour.hashCode();
                default -> behaviour.toString();
            };
        }

        private Object call(Method answer, Object[] arguments) throws Throwable {
            try {
                return answer.invoke(behaviour, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
