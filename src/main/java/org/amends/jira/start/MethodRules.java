package org.amends.jira.start;

import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.method.Methods;
import org.amends.apology.method.WhichRule;
import org.amends.jira.store.WhichSection;
import org.springframework.stereotype.Component;

/** The rules about methods for all projects, as the page after install sees them: the last one, if it always holds, is the choice; those before it are kept. */
@Component
final class MethodRules {
    /** No project has this id: what may be used there may be used in all. */
    static final long NO_PROJECT = -1;

    private final WhichSection section;
    private final Methods methods;

    MethodRules(WhichSection section, Methods methods) {
        this.section = section;
        this.methods = methods;
    }

    private List<WhichRule> all() {
        return section.own(OptionalLong.empty()).orElse(List.of());
    }

    private Optional<WhichRule> last() {
        List<WhichRule> all = all();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1))
                        .filter(rule -> rule.when().isEmpty());
    }

    /** The rules that go before the choice. */
    List<WhichRule> before() {
        List<WhichRule> all = all();
        return last().isPresent() ? all.subList(0, all.size() - 1) : all;
    }

    /** Which method is followed where none of them holds. */
    String chosen() {
        return last().map(WhichRule::method)
                .filter(id -> methods.usable(NO_PROJECT).stream()
                        .anyMatch(known -> known.id().equals(id)))
                .orElse(methods.current().id());
    }

    /** Whether anybody has chosen. */
    boolean isChosen() {
        return section.own(OptionalLong.empty()).isPresent();
    }

    /** The section with that method in the end. The one that ships needs no rule: it is followed where none holds. */
    JsonObject following(String id) {
        List<WhichRule> rules = new ArrayList<>(before());
        if (!id.equals(methods.current().id())) {
            rules.add(new WhichRule(id, List.of()));
        }
        return WhichSection.json(rules);
    }
}
