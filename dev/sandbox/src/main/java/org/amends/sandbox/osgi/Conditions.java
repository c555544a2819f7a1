package org.amends.sandbox.osgi;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a web fragment wants to be seen, as its descriptor says. */
final class Conditions {
    private final Plugin plugin;
    private final Beans beans;

    Conditions(Plugin plugin, Beans beans) {
        this.plugin = plugin;
        this.beans = beans;
    }

    /** All of the conditions of a module, or of a nested group of the type AND; any of them for the type OR. */
    Predicate<Map<String, Object>> of(Part part) {
        List<Predicate<Map<String, Object>>> wanted = Stream.concat(
                        part.children("condition").map(this::single),
                        part.children("conditions").map(this::of))
                .toList();
        boolean any = part.attribute("type").filter("OR"::equalsIgnoreCase).isPresent();
        return any
                ? context -> wanted.stream().anyMatch(condition -> condition.test(context))
                : context -> wanted.stream().allMatch(condition -> condition.test(context));
    }

    private Predicate<Map<String, Object>> single(Part part) {
        Condition condition = (Condition) beans.create(plugin.type(part));
        condition.init(part.params());
        boolean inverted = part.attribute("invert").map(Boolean::parseBoolean).orElse(false);
        return context -> condition.shouldDisplay(context) != inverted;
    }
}
