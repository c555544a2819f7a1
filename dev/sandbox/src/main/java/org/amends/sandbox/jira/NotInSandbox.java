package org.amends.sandbox.jira;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A method of Jira's API was called that has no behaviour here. An {@link Error}, so that no {@code catch (Exception)}
 * swallows it.
 */
public final class NotInSandbox extends Error {
    private static final long serialVersionUID = 1L;

    NotInSandbox(Class<?> api, Method method) {
        super("Not in the sandbox: " + api.getName() + "#" + signature(method));
    }

    /** For a hole that is no method of an interface; {@code what} names it fully. */
    public NotInSandbox(String what) {
        super("Not in the sandbox: " + what);
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
}
