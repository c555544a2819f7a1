package org.amends.jira.store;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.may.Grant;
import org.amends.apology.may.Grantee;
import org.amends.apology.may.Right;
import org.amends.apology.may.Rights;
import org.amends.apology.reparation.Money;
import org.springframework.stereotype.Component;

/**
 * The section {@code may}: for each right a list of {@code {"to": "agents"|"administrators"}}, {@code {"to": "role", "role": "<id>"}} or
 * {@code {"to": "group", "group": "<name>"}}, with {@code "upTo": [{"amount": "50", "currency": "EUR"}]} where there is a limit. A right
 * that is not there is as it ships.
 */
@Component
public final class MaySection {
    private static final String NAME = "may";

    private final PlanSections sections;

    /** A section of the plan. */
    public MaySection(PlanSections sections) {
        this.sections = sections;
    }

    /** What holds in a project. */
    public Rights holding(long projectId) {
        return sections.holding(projectId, NAME, Rights.class, MaySection::read).orElse(Rights.SHIPPED);
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<Rights> own(OptionalLong projectId) {
        return sections.own(projectId, NAME, Rights.class, MaySection::read);
    }

    /** Keeps it for a project, or (empty) for all projects. */
    public void keep(OptionalLong projectId, Rights rights) {
        sections.keep(projectId, NAME, json(rights));
    }

    /** Lets what holds for all projects, or what ships, hold again. */
    public void drop(OptionalLong projectId) {
        sections.drop(projectId, NAME);
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws RuntimeException naming the field, when it is no such section
     */
    public static Rights read(JsonObject json) {
        Fields fields = new Fields(json);
        Map<Right, List<Grant>> grants = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            grants.put(
                    right,
                    fields.has(right.code())
                            ? fields.inners(right.code()).stream()
                                    .map(MaySection::grant)
                                    .toList()
                            : Rights.SHIPPED.of(right));
        }
        return new Rights(grants);
    }

    private static Grant grant(Fields fields) {
        List<Money> upTo = fields.has("upTo")
                ? fields.inners("upTo").stream().map(MaySection::money).toList()
                : List.of();
        return new Grant(grantee(fields), upTo);
    }

    private static Grantee grantee(Fields fields) {
        String to = fields.text("to");
        return switch (to) {
            case "agents" -> new Grantee.Agents();
            case "administrators" -> new Grantee.Administrators();
            case "role" -> new Grantee.Role(fields.parsed("role", "the id of a role", Long::valueOf));
            case "group" -> new Grantee.Group(fields.text("group"));
            default -> throw new Fields.Unreadable("to", "agents, administrators, role or group", to);
        };
    }

    private static Money money(Fields fields) {
        return new Money(
                fields.parsed("amount", "an amount", BigDecimal::new),
                fields.parsed("currency", "a currency", Currency::getInstance));
    }

    /** As it is kept, and as the admin's page sends it. */
    public static JsonObject json(Rights rights) {
        JsonObject json = new JsonObject();
        for (Right right : Right.values()) {
            json.put(
                    right.code(),
                    new JsonArray(
                            rights.of(right).stream().map(MaySection::json).toList()));
        }
        return json;
    }

    private static JsonObject json(Grant grant) {
        JsonObject json = json(grant.to());
        if (!grant.upTo().isEmpty()) {
            json.put(
                    "upTo",
                    new JsonArray(grant.upTo().stream().map(MaySection::json).toList()));
        }
        return json;
    }

    private static JsonObject json(Grantee to) {
        JsonObject json = new JsonObject();
        if (to instanceof Grantee.Role role) {
            json.put("to", "role");
            json.put("role", Long.toString(role.id()));
        } else if (to instanceof Grantee.Group group) {
            json.put("to", "group");
            json.put("group", group.name());
        } else {
            json.put("to", to instanceof Grantee.Agents ? "agents" : "administrators");
        }
        return json;
    }

    private static JsonObject json(Money money) {
        JsonObject json = new JsonObject();
        json.put("amount", money.amount().toPlainString());
        json.put("currency", money.currency().getCurrencyCode());
        return json;
    }
}
