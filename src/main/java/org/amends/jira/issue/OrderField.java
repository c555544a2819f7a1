package org.amends.jira.issue;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.jira.store.OwnField;
import org.springframework.stereotype.Component;

/** The field <i>Reparation order</i> of an issue. */
@Component
public final class OrderField {

    private final FieldWriter writer;

    /** The field that the settings name. */
    public OrderField(FieldWriter writer) {
        this.writer = writer;
    }

    /** What the field says of an apology: nothing while another one stands for it, since then the issue has none of its own. */
    static Optional<String> code(Apology apology) {
        return apology.coveredBy().isPresent()
                ? Optional.empty()
                : Optional.of(apology.order().code());
    }

    /** The code that the issue's field holds. */
    public Optional<String> value(MutableIssue issue) {
        return writer.value(issue, OwnField.ORDER);
    }

    /** Has the field hold this code; does nothing where it cannot be written. */
    public void write(MutableIssue issue, String code) {
        writer.write(issue, Map.of(OwnField.ORDER, code));
    }
}
