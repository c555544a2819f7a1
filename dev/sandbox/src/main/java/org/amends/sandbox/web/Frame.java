package org.amends.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.jira.SandboxJira;

/** What every page of ours knows about the visit: who looks, at what time, in which colours, and where they can go. */
public final class Frame {
    private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private final SandboxJira jira;
    private final Visit visit;

    Frame(SandboxJira jira, Visit visit) {
        this.jira = jira;
        this.visit = visit;
    }

    /** A place to go to. */
    public record Link(String href, String label) {}

    /** The token that every form sends back. */
    public String token() {
        return visit.signIn().token();
    }

    /** The language of the page, as {@code lang} takes it. */
    public String language() {
        return jira.languages().current().toLanguageTag();
    }

    /** The languages that a profile offers, by their tags. */
    public List<Link> languages() {
        return jira.languages().offered().stream()
                .map(language -> new Link(language.toLanguageTag(), language.getDisplayLanguage(language)))
                .toList();
    }

    /** {@code light} or {@code dark}. */
    public String theme() {
        return visit.theme();
    }

    /** Empty for a guest. */
    public String userName() {
        return visit.user().map(ApplicationUser::getName).orElse("");
    }

    /** Empty for a guest. */
    public String displayName() {
        return visit.user().map(ApplicationUser::getDisplayName).orElse("");
    }

    /** The sandbox's time, in Jira's zone. */
    public String now() {
        return when(jira.clock().instant());
    }

    /** A time as people read it, in Jira's zone. */
    public String when(Instant at) {
        return TIMES.format(at.atZone(zone()));
    }

    /** The pages that this visitor has a use for. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        Optional<Person> person = visit.user().flatMap(user -> jira.people().byName(user.getName()));
        if (person.filter(Person::staff).isPresent()) {
            jira.desk().projects().forEach(p -> links.add(new Link("/projects/" + p.key() + "/queues", p.name())));
            links.add(new Link("/issues/", "Search"));
            links.add(new Link("/secure/CreateIssue", "Create"));
        } else if (person.isPresent()) {
            links.add(new Link("/servicedesk/customer/user/requests", "My requests"));
        }
        person.filter(Person::admin).ifPresent(p -> links.add(new Link("/secure/admin", "Administration")));
        return links;
    }

    private ZoneId zone() {
        return jira.clock().getZone();
    }
}
