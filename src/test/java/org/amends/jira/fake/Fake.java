package org.amends.jira.fake;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A stand-in for one of Jira's interfaces: answers what the test tells it to, or what the methods of the same name and
 * parameters of some object say, and fails on whatever else is asked.
 */
public final class Fake<T> implements InvocationHandler {
    private final Class<T> type;
    private final Object object;
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    private Fake(Class<T> type, Object object) {
        this.type = type;
        this.object = object;
    }

    public static <T> Fake<T> of(Class<T> type) {
        return new Fake<>(type, new Object()).with("toString", "a test's " + type.getSimpleName());
    }

    /** Two fakes of equal objects are equal. */
    public static <T> T of(Class<T> type, Object object) {
        return new Fake<>(type, object).done();
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
        return type.cast(Proxy.newProxyInstance(Fake.class.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] given) throws Throwable {
        Object[] args = given == null ? new Object[0] : given;
        Function<Object[], Object> answer = answers.getOrDefault(signature(method), answers.get(method.getName()));
        if (answer != null) {
            return answer.apply(args);
        }
        return method.getName().equals("equals") ? isSame(args[0]) : ofObject(method, args);
    }

    private boolean isSame(Object other) {
        return Proxy.isProxyClass(other.getClass())
                && Proxy.getInvocationHandler(other) instanceof Fake<?> fake
                && fake.object.equals(object);
    }

    private Object ofObject(Method method, Object[] args) throws Throwable {
        try {
            Method answer = object.getClass().getMethod(method.getName(), method.getParameterTypes());
            answer.setAccessible(true);
            return answer.invoke(object, args);
        } catch (NoSuchMethodException unknown) {
            throw new AssertionError("Nobody told the test's " + type.getSimpleName() + " about " + method);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static String signature(Method method) {
        return method.getParameterCount() == 0
                ? method.getName()
                : method.getName() + "(" + method.getParameterTypes()[0].getSimpleName() + ")";
    }
}
