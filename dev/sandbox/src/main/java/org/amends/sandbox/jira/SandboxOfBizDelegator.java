package org.amends.sandbox.jira;

import com.atlassian.jira.issue.label.Label;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/** Behind {@code OfBizDelegator}: the table of labels, and a hole for every other. */
final class SandboxOfBizDelegator {
    private final Labels labels;
    private final Ledger ledger;

    SandboxOfBizDelegator(Labels labels, Ledger ledger) {
        this.labels = labels;
        this.ledger = ledger;
    }

    public List<GenericValue> findByAnd(String entityName, Map<String, ?> fields) {
        if (!"Label".equals(entityName) || !(fields.get("label") instanceof String word)) {
            throw ledger.missing(new NotInSandbox("OfBizDelegator#findByAnd(" + entityName + ", " + fields.keySet()
                    + "): only labels by their word"));
        }
        return labels.named(word).stream()
                .map(SandboxOfBizDelegator::row)
                .filter(row -> fields.entrySet().stream()
                        .allMatch(wanted -> java.util.Objects.equals(row.get(wanted.getKey()), wanted.getValue())))
                .toList();
    }

    private static GenericValue row(Label label) {
        return new GenericValue(
                "Label", Map.of("id", label.getId(), "issue", label.getIssue(), "label", label.getLabel()));
    }
}
