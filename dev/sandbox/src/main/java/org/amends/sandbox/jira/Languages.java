package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which language each person chose in the profile; English where none was chosen. Kept until the sandbox stops. */
public final class Languages {
    private static final List<Locale> OFFERED =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.JAPANESE);

    private final Map<String, Locale> chosen = new ConcurrentHashMap<>();
    private final SandboxAuthenticationContext authentication;

    Languages(SandboxAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** What the profile offers. */
    public List<Locale> offered() {
        return OFFERED;
    }

    /** The language of whoever is signed in on this thread. */
    public Locale current() {
        return of(authentication.user());
    }

    Locale of(Optional<ApplicationUser> user) {
        return user.map(person -> chosen.getOrDefault(person.getKey(), Locale.ENGLISH))
                .orElse(Locale.ENGLISH);
    }

    /** From now on this person reads this language; one that is not offered is refused. */
    public void choose(ApplicationUser person, String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (!OFFERED.contains(language)) {
            throw Refused.notFound("The language");
        }
        chosen.put(person.getKey(), language);
    }
}
