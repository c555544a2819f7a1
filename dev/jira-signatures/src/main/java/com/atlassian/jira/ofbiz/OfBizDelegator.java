package com.atlassian.jira.ofbiz;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/**
 * Reads Jira's own tables by entity name.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/JqlFieldSearcher.java (Jira 8.13);
 * https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/ofbiz/OfBizDelegator.html (Jira 7.1).
 */
public interface OfBizDelegator {
    List<GenericValue> findByAnd(String entityName, Map<String, ?> fields) throws DataAccessException;
}
