package org.amends.jira.field;

import com.atlassian.jira.util.I18nHelper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.apology.followup.FieldState;
import org.amends.apology.word.Coded;

/** A stored code as the templates of the field <em>Follow-up state</em> show it; escaped, as in {@link OrderWords}. */
record FollowUpWords(I18nHelper words) {

    /** {@code stateHtml}: the code in the reader's words; {@code codeHtml}: the code. Empty for an empty field. */
    Map<String, Object> of(Object stored) {
        Map<String, Object> shown = new HashMap<>();
        if (stored instanceof String code && !code.isBlank()) {
            shown.put("stateHtml", words(code));
            shown.put("codeHtml", Escaped.html(code));
        }
        return shown;
    }

    /** The input: what it holds now, and what may be set. */
    Map<String, Object> input(String fieldId, Object stored) {
        List<String> codes = new ArrayList<>(FieldState.settable());
        String now = stored instanceof String code ? code : "";
        if (!codes.contains(now)) {
            codes.add(0, now);
        }
        StringBuilder options = new StringBuilder();
        codes.forEach(code -> options.append("<option value=\"")
                .append(Escaped.html(code))
                .append(code.equals(now) ? "\" selected>" : "\">")
                .append(words(code))
                .append("</option>"));
        return Map.of("fieldIdHtml", Escaped.html(fieldId), "optionsHtml", options.toString());
    }

    /** A code that nobody here wrote, for example from an import, is shown as it stands. */
    private String words(String code) {
        boolean ours = Coded.of(FieldState.class, code).isPresent();
        return Escaped.html(ours ? words.getText("amends.follow-up-state." + code) : code);
    }
}
