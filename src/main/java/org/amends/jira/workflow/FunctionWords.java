package org.amends.jira.workflow;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.apology.followup.Touch;
import org.amends.jira.store.FollowUpPlans;
import org.springframework.stereotype.Component;

/**
 * What stands in the templates of the post function. Jira does not escape there, so what a person typed comes escaped; the
 * names of what is markup end with {@code Html}.
 */
@Component
public final class FunctionWords {
    private final FollowUpPlans plans;
    private final JiraAuthenticationContext signedIn;

    /** Words in the language of who is signed in. */
    public FunctionWords(FollowUpPlans plans, @ComponentImport JiraAuthenticationContext signedIn) {
        this.plans = plans;
        this.signedIn = signedIn;
    }

    /** For the form: the touches that hold for all projects, and the one that was chosen, even if it is none of them. */
    Map<String, Object> form(Arguments chosen) {
        Stream<Option> gone = isKnown(chosen.touch())
                ? Stream.empty()
                : Stream.of(new Option(chosen.touch(), name(chosen.touch()), true));
        Stream<Option> touches = touches().stream()
                .map(touch -> new Option(touch.id(), name(touch), touch.id().equals(chosen.touch())));
        return Map.of(
                "touchNameHtml", text("amends.function.touch"),
                "touches", Stream.concat(touches, gone).map(Option::html).toList(),
                "daysNameHtml", text("amends.function.days"),
                "daysHintHtml", text("amends.function.days.hint"),
                "daysHtml", days(chosen),
                "mostHtml", Integer.toString(Arguments.MOST));
    }

    /** For the list of a transition's functions. */
    Map<String, Object> view(Arguments chosen) {
        String name = name(chosen.touch());
        return Map.of("saidHtml", Markup.of(said(name, chosen)));
    }

    private String said(String name, Arguments chosen) {
        if (chosen.days().isEmpty()) {
            return words().getText("amends.function.view", name);
        }
        return chosen.days().getAsInt() == 1
                ? words().getText("amends.function.view.day", name)
                : words().getText("amends.function.view.days", name, days(chosen));
    }

    private record Option(String id, String name, boolean chosen) {
        private Map<String, String> html() {
            return Map.of("idHtml", Markup.of(id), "nameHtml", Markup.of(name), "chosenHtml", chosen ? "selected" : "");
        }
    }

    private List<Touch> touches() {
        return plans.cadence(OptionalLong.empty()).touches();
    }

    private boolean isKnown(String touchId) {
        return touch(touchId).isPresent();
    }

    private Optional<Touch> touch(String id) {
        return touches().stream().filter(touch -> touch.id().equals(id)).findFirst();
    }

    /** Projects may have touches of their own, of which only the id is known here. */
    private String name(String touchId) {
        return touch(touchId).map(this::name).orElse(touchId);
    }

    private String name(Touch touch) {
        return touch.name().orElseGet(() -> words().getText("amends.touch." + touch.id()));
    }

    private String text(String key) {
        return Markup.of(words().getText(key));
    }

    private I18nHelper words() {
        return signedIn.getI18nHelper();
    }

    private static String days(Arguments chosen) {
        return chosen.days().stream().mapToObj(Integer::toString).findFirst().orElse("");
    }
}
