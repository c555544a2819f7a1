package org.amends.sandbox.osgi;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Map;
import java.util.Optional;

/** A {@code customfield-type} module. */
final class FieldModule implements FieldType {
    private final Plugin plugin;
    private final Part module;
    private final CustomFieldType<?, ?> type;
    private final Velocity plain;
    private final Host host;

    FieldModule(Part module, Plugin plugin, Beans beans, Velocity plain, Host host) {
        this.plugin = plugin;
        this.module = module;
        this.plain = plain;
        this.host = host;
        this.type = (CustomFieldType<?, ?>) beans.create(plugin.type(module));
        if (type instanceof AbstractCustomFieldType<?, ?> known) {
            known.init(this, (JiraAuthenticationContext) host.services().get(JiraAuthenticationContext.class));
        }
    }

    @Override
    public String completeKey() {
        return plugin.key() + ":" + module.key();
    }

    @Override
    public String name() {
        return plugin.name(module, host);
    }

    @Override
    public String description() {
        return plugin.description(module, host);
    }

    @Override
    public Object type() {
        return type;
    }

    @Override
    public Optional<String> html(String view, Map<String, Object> params) {
        return module.template(view).map(template -> plain.draw(template, params));
    }
}
