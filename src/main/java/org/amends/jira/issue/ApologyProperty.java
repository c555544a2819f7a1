package org.amends.jira.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.followup.FieldState;
import org.springframework.stereotype.Component;

/**
 * The issue property {@code amends.apology}, for automation and JQL. Who may read the issue may read it, so it holds codes
 * and no names, pains or amounts; who may edit the issue may forge it, so nothing of ours reads it.
 */
@Component
public final class ApologyProperty {

    private static final String KEY = "amends.apology";

    private final JsonEntityPropertyManager properties;

    /** The property in Jira's entity properties. */
    public ApologyProperty(@ComponentImport JsonEntityPropertyManager properties) {
        this.properties = properties;
    }

    /** Has the property say what the apology says; writes only what differs. */
    public void write(Apology apology, FieldState state) {
        String json = json(apology, state);
        String entity = EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();
        Optional<String> now = Optional.ofNullable(properties.get(entity, apology.issueId(), KEY))
                .map(EntityProperty::getValue);
        if (now.filter(json::equals).isEmpty()) {
            properties.put(entity, apology.issueId(), KEY, json);
        }
    }

    /** What the property says. */
    Optional<String> value(long issueId) {
        return Optional.ofNullable(properties.get(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName(), issueId, KEY))
                .map(EntityProperty::getValue);
    }

    private static String json(Apology apology, FieldState state) {
        JsonStringWriter json = JsonWriter.string().object();
        OrderField.code(apology).ifPresentOrElse(code -> json.value("order", code), () -> json.value("covered", true));
        json.value("open", !apology.closed() && apology.coveredBy().isEmpty()).value("followUp", state.code());
        apology.followUp().ifPresent(followUp -> json.value("touch", followUp.touch())
                .value("due", time(followUp.due()))
                .value("promised", time(followUp.promised())));
        return json.end().done();
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
