package org.amends.jira.field;

import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.Map;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.apology.word.Coded;

/**
 * A stored code as the field's templates show it. Jira's own template engine is not known to escape, so the words are
 * escaped here; the names end in {@code Html}, which the engines that do escape leave alone.
 */
record OrderWords(I18nHelper words) {

    /** {@code orderHtml}: the code in the reader's words; {@code codeHtml}: the code. Empty for an empty field. */
    Map<String, Object> of(Object stored) {
        Map<String, Object> shown = new HashMap<>();
        if (stored instanceof String code && !code.isBlank()) {
            // A code that nobody here wrote, for example from an import: shown as it stands.
            boolean ours = Coded.of(ReparationOrder.class, code).isPresent();
            shown.put("orderHtml", Escaped.html(ours ? words.getText("amends.order." + code) : code));
            shown.put("codeHtml", Escaped.html(code));
        }
        return shown;
    }
}
