package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.amends.sandbox.osgi.FieldType;

/** What every type of custom field has in common. */
public abstract class AbstractCustomFieldType<V, S> implements CustomFieldType<V, S> {
    private FieldType descriptor;
    private JiraAuthenticationContext authentication;

    public AbstractCustomFieldType() {}

    /** The sandbox's own: told once, after the object was made and before anybody asks it. */
    public final void init(FieldType descriptor, JiraAuthenticationContext authentication) {
        this.descriptor = descriptor;
        this.authentication = authentication;
    }

    @Override
    public String getKey() {
        return descriptor.completeKey();
    }

    @Override
    public String getName() {
        return descriptor.name();
    }

    @Override
    public String getDescription() {
        return descriptor.description();
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    @Override
    public boolean valuesEqual(V v1, V v2) {
        return Objects.equals(v1, v2);
    }

    /** Null: the field may be edited in bulk. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        return null;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        return new HashMap<>();
    }

    protected I18nHelper getI18nBean() {
        return authentication.getI18nHelper();
    }
}
