package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of the custom field types.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/customfields/impl/TextAreaCFType.html (Jira 7.6).
 */
public abstract class AbstractCustomFieldType<V, S> implements CustomFieldType<V, S> {
    public AbstractCustomFieldType() {}

    @Override
    public String getKey() {
        throw new SignatureOnly();
    }

    @Override
    public String getName() {
        throw new SignatureOnly();
    }

    @Override
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        throw new SignatureOnly();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        throw new SignatureOnly();
    }

    @Override
    public String getDescription() {
        throw new SignatureOnly();
    }

    @Override
    public boolean isRenderable() {
        throw new SignatureOnly();
    }

    @Override
    public boolean valuesEqual(V v1, V v2) {
        throw new SignatureOnly();
    }

    protected I18nHelper getI18nBean() {
        throw new SignatureOnly();
    }
}
