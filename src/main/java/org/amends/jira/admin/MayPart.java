package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.apology.may.Grant;
import org.amends.apology.may.Grantee;
import org.amends.apology.may.Right;
import org.amends.apology.may.Rights;
import org.amends.apology.reparation.Money;
import org.amends.jira.issue.Groups;
import org.amends.jira.issue.Roles;
import org.amends.jira.panel.Json;
import org.amends.jira.store.MaySection;
import org.springframework.stereotype.Component;

/** The section {@code may}. */
@Component
public final class MayPart implements PlanPart {
    private static final int MOST = 50;
    private static final int LONGEST = 255;
    private static final int MOST_DIGITS = 15;

    private final MaySection section;
    private final Roles roles;
    private final Groups groups;

    /** A section of the plan. */
    public MayPart(MaySection section, Roles roles, Groups groups) {
        this.section = section;
        this.roles = roles;
        this.groups = groups;
    }

    /** The roles among which an administrator chooses. */
    List<JsonObject> roles() {
        return roles.all().stream()
                .map(role -> new Json()
                        .with("id", Long.toString(role.id()))
                        .with("name", role.name())
                        .done())
                .toList();
    }

    @Override
    public String name() {
        return "may";
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return section.own(project).map(MaySection::json);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return MaySection.json(
                section.own(project).or(() -> section.own(OptionalLong.empty())).orElse(Rights.SHIPPED));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        Map<Right, List<Grant>> grants = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            grants.put(right, draft.has(right.code()) ? grants(draft, right) : Rights.SHIPPED.of(right));
        }
        Rights rights = new Rights(grants);
        return () -> section.keep(PlanPart.idOf(project), rights);
    }

    private List<Grant> grants(Draft draft, Right right) {
        List<Draft> given = draft.inners(right.code());
        draft.require(given.size() <= MOST, right.code(), "may-most", Integer.toString(MOST));
        return given.stream()
                .limit(MOST)
                .flatMap(each -> grant(each, right))
                .distinct()
                .toList();
    }

    private Stream<Grant> grant(Draft draft, Right right) {
        List<Money> upTo = draft.has("upTo")
                ? draft.inners("upTo").stream().flatMap(MayPart::money).toList()
                : List.of();
        draft.require(upTo.isEmpty() || right == Right.GOODWILL, "upTo", "may-no-limit");
        return grantee(draft).map(to -> new Grant(to, upTo));
    }

    private Stream<Grantee> grantee(Draft draft) {
        return switch (draft.text("to")) {
            case "agents" -> Stream.of(new Grantee.Agents());
            case "administrators" -> Stream.of(new Grantee.Administrators());
            case "role" -> role(draft, draft.text("role"));
            case "group" -> group(draft, draft.line("group", LONGEST).orElse(""));
            default -> {
                draft.refuse("to", "one-of", "agents, administrators, role, group");
                yield Stream.empty();
            }
        };
    }

    private Stream<Grantee> role(Draft draft, String id) {
        Optional<Grantee> role = Optional.of(id)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(number -> roles.name(number).isPresent())
                .map(Grantee.Role::new);
        draft.require(role.isPresent(), "role", "may-role", id);
        return role.stream();
    }

    private Stream<Grantee> group(Draft draft, String name) {
        boolean known = !name.isEmpty() && groups.active(name).findAny().isPresent();
        draft.require(known, "group", "owner-group-empty", name);
        return known ? Stream.of(new Grantee.Group(name)) : Stream.empty();
    }

    private static Stream<Money> money(Draft draft) {
        String amount = draft.text("amount");
        String code = draft.text("currency");
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
        boolean readable = amount.matches("\\d{1," + MOST_DIGITS + "}(\\.\\d{1,4})?");
        draft.require(readable, "amount", "may-amount", amount);
        draft.require(currency.isPresent(), "currency", "may-currency", code);
        return currency.stream().filter(known -> readable).map(known -> new Money(new BigDecimal(amount), known));
    }

    @Override
    public void drop(OptionalLong project) {
        section.drop(project);
    }
}
