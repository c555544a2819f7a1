package org.amends.jira.card;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.Archive;
import org.amends.jira.issue.CustomerRequests;
import org.amends.jira.panel.Access;
import org.amends.jira.store.ContactCard;
import org.amends.jira.store.ContactCards;
import org.amends.jira.store.PortalSection;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/** Who has a contact card, and whose card a customer sees. */
@Component
public final class CardHolders {
    private final ServiceProjects projects;
    private final Access access;
    private final Accounts accounts;
    private final ApologyDesk desk;
    private final CustomerRequests requests;
    private final Settings settings;
    private final PortalSection portal;
    private final ContactCards cards;

    /** Asks who is an agent, and what the admin allows. */
    public CardHolders(
            ServiceProjects projects,
            Access access,
            Accounts accounts,
            ApologyDesk desk,
            CustomerRequests requests,
            Settings settings,
            PortalSection portal,
            ContactCards cards) {
        this.projects = projects;
        this.access = access;
        this.accounts = accounts;
        this.desk = desk;
        this.requests = requests;
        this.settings = settings;
        this.portal = portal;
        this.cards = cards;
    }

    /** A card and whose it is. */
    public record Held(ApplicationUser holder, ContactCard card) {}

    /** Whether somebody (null, as Jira has it: nobody is signed in) is an agent where Amends is switched on. */
    public boolean canHave(ApplicationUser person) {
        return person != null && projects.all().stream().anyMatch(project -> access.maySee(project, person));
    }

    /**
     * What a customer sees at a request of theirs: the card of who took responsibility, where the admin says so. The same
     * nothing for everything else, so that nobody learns by it whether there is an apology.
     */
    public Optional<Held> shown(Issue issue, ApplicationUser customer) {
        return isAllowed(issue) && isTheirs(issue, customer)
                ? desk.of(issue.getId())
                        .flatMap(Apology::owner)
                        .flatMap(accounts::person)
                        .map(holder -> new Held(holder, cards.of(holder.getKey())))
                        .filter(held -> held.card().isWritten())
                : Optional.empty();
    }

    private boolean isAllowed(Issue issue) {
        return settings.isOn(issue.getProjectId())
                && portal.holding(issue.getProjectId()).card()
                && !Archive.holds(issue)
                && requests.isRequest(issue);
    }

    /** Whoever shares a request browses it, as Jira says; its reporter sees it on the portal in any case. */
    private boolean isTheirs(Issue issue, ApplicationUser customer) {
        return customer.equals(issue.getReporter()) || access.mayBrowse(issue, customer);
    }
}
