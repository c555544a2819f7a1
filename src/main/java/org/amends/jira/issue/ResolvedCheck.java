package org.amends.jira.issue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.apology.ResolvedWhen;
import org.springframework.stereotype.Component;

/** Whether what an admin wants to count as resolved is of this Jira: each refusal names its field. */
@Component
public final class ResolvedCheck {
    private static final String NAMES = "resolved.names";

    private final Vocabulary vocabulary;

    /** Asks Jira's statuses and resolutions. */
    public ResolvedCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is wrong with it. Resolutions that ship as not counting may be missing in this Jira. */
    public List<Refusal> against(ResolvedWhen when) {
        return switch (when.by()) {
            case CATEGORY -> List.of();
            case RESOLUTION -> unknown(when, "resolution-unknown", vocabulary::resolutions);
            case STATUSES ->
                when.names().isEmpty()
                        ? List.of(Refusal.of(NAMES, "statuses-missing"))
                        : unknown(when, "status-unknown", vocabulary::statuses);
        };
    }

    private static List<Refusal> unknown(ResolvedWhen when, String code, Supplier<Stream<Vocabulary.Word>> words) {
        List<String> shipped = ResolvedWhen.shipped().names();
        List<Vocabulary.Word> known = words.get().toList();
        return when.names().stream()
                .filter(name -> when.by() != ResolvedWhen.By.RESOLUTION || !shipped.contains(name))
                .filter(name -> known.stream().noneMatch(word -> is(word, name)))
                .map(name -> Refusal.of(NAMES, code, name))
                .toList();
    }

    private static boolean is(Vocabulary.Word word, String name) {
        return word.id().equals(name) || word.name().equalsIgnoreCase(name.strip());
    }
}
