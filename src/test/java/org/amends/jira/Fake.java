package org.amends.jira;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** An interface of Jira, answered by the methods of the same name and parameters of some object; all else is an error. */
public final class Fake implements InvocationHandler {

    private final Class<?> type;
    private final Object answers;

    private Fake(Class<?> type, Object answers) {
        this.type = type;
        this.answers = answers;
    }

    public static <T> T of(Class<T> type, Object answers) {
        return type.cast(
                Proxy.newProxyInstance(Fake.class.getClassLoader(), new Class<?>[] {type}, new Fake(type, answers)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals") && arguments.length == 1) {
            return Proxy.isProxyClass(arguments[0].getClass())
                    && Proxy.getInvocationHandler(arguments[0]) instanceof Fake other
                    && other.answers.equals(answers);
        }
        try {
            Method answer = answers.getClass().getMethod(method.getName(), method.getParameterTypes());
            answer.setAccessible(true);
            return answer.invoke(answers, arguments);
        } catch (NoSuchMethodException unknown) {
            throw new AssertionError("The test does not say what " + type.getSimpleName() + " answers to " + method);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
