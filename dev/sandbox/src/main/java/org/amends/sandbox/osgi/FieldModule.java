package org.amends.sandbox.osgi;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A {@code customfield-type} module. */
final class FieldModule implements FieldType {
    private final String plugin;
    private final Part module;
    private final CustomFieldType<?, ?> type;
    private final Velocity plain;
    private final Words words;
    private final Host host;

    FieldModule(String plugin, Part module, Beans beans, Jar jar, Velocity plain, Words words, Host host) {
        this.plugin = plugin;
        this.module = module;
        this.plain = plain;
        this.words = words;
        this.host = host;
        this.type = (CustomFieldType<?, ?>)
                beans.create(jar.type(module.attribute("class").orElseThrow()).orElseThrow());
        if (type instanceof AbstractCustomFieldType<?, ?> known) {
            known.init(this, (JiraAuthenticationContext) host.services().get(JiraAuthenticationContext.class));
        }
    }

    @Override
    public String completeKey() {
        return plugin + ":" + module.key();
    }

    @Override
    public String name() {
        return module.attribute("i18n-name-key")
                .flatMap(key -> words.text(host.locale(), key))
                .or(() -> module.attribute("name"))
                .orElse(module.key());
    }

    @Override
    public String description() {
        Optional<Part> description = module.child("description");
        return description
                .flatMap(part -> part.attribute("key"))
                .flatMap(key -> words.text(host.locale(), key))
                .or(() -> description.map(Part::text))
                .orElse("");
    }

    @Override
    public Object type() {
        return type;
    }

    @Override
    public Set<String> searchers() {
        return module.children("valid-searcher")
                .map(searcher -> searcher.attribute("package").orElse("") + ":" + searcher.key())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> html(String view, Map<String, Object> params) {
        return module.template(view).map(template -> plain.draw(template, params));
    }
}
