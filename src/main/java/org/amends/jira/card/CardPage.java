package org.amends.jira.card;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.amends.jira.page.PageDoor;
import org.amends.jira.store.ContactCards;
import org.springframework.stereotype.Component;

/** The page on which an agent writes their contact card. */
@LicensedOnly
@Component
public class CardPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient JiraAuthenticationContext authentication;
    private final transient CardHolders holders;
    private final transient ContactCards cards;

    /** A page of Jira's. */
    public CardPage(
            PageDoor door,
            @ComponentImport JiraAuthenticationContext authentication,
            CardHolders holders,
            ContactCards cards) {
        this.door = door;
        this.authentication = authentication;
        this.holders = holders;
        this.cards = cards;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.whoever(
                holders::canHave,
                request,
                response,
                new PageDoor.Shown("templates/contact-card.vm", "amends-contact-card-resources", this::model));
    }

    private Map<String, Object> model(ApplicationUser person) {
        return Map.of(
                "title",
                authentication.getI18nHelper().getText("amends.card.title"),
                "card",
                CardJson.harmless(cards.of(person.getKey())));
    }
}
