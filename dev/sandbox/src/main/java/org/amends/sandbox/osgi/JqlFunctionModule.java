package org.amends.sandbox.osgi;

import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.I18nHelper;

/** A {@code jql-function} module. */
final class JqlFunctionModule implements QueryFunction {
    private final String name;
    private final JqlFunction function;

    JqlFunctionModule(Part module, Plugin plugin, Beans beans, Host host) {
        this.name = module.child("fname").map(Part::text).orElseThrow();
        this.function = (JqlFunction) beans.create(plugin.type(module));
        boolean list =
                module.child("list").map(Part::text).filter("true"::equals).isPresent();
        if (function instanceof AbstractJqlFunction known) {
            known.init(name, list, (I18nHelper) host.services().get(I18nHelper.class));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Object function() {
        return function;
    }
}
