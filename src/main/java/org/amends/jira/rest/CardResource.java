package org.amends.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.jira.card.CardHolders;
import org.amends.jira.card.CardJson;
import org.amends.jira.store.ContactCard;
import org.amends.jira.store.ContactCards;
import org.springframework.stereotype.Component;

/**
 * One's own contact card, for agents.
 *
 * <p>Unrestricted for the platform, because {@link Door} asks: so that refusals are JSON like all others.
 */
@Path("/me/contact-card")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@UnrestrictedAccess
@Component
public class CardResource {
    private final Door door;
    private final CardHolders holders;
    private final ContactCards cards;

    @Inject
    public CardResource(Door door, CardHolders holders, ContactCards cards) {
        this.door = door;
        this.holders = holders;
        this.cards = cards;
    }

    @GET
    public Response mine() {
        return door.self(holders::canHave, person -> CardJson.own(cards.of(person.getKey())));
    }

    @PUT
    public Response write(@Context HttpHeaders headers, InputStream body) {
        return door.self(holders::canHave, headers, body, (person, given) -> {
            ContactCard card = new ContactCard(given.text("how"), given.text("when"), given.text("notFor"));
            refuse(card);
            cards.keep(person.getKey(), card);
            return CardJson.own(cards.of(person.getKey()));
        });
    }

    private static void refuse(ContactCard card) {
        List<Refusal> refusals = Stream.of(
                        tooLong("how", card.how()), tooLong("when", card.when()), tooLong("notFor", card.notFor()))
                .flatMap(List::stream)
                .toList();
        boolean noHow = !card.isWritten() && !(card.when() + card.notFor()).isEmpty();
        if (noHow) {
            throw TurnedAway.badValue("how", "card-how");
        }
        if (!refusals.isEmpty()) {
            throw TurnedAway.by(refusals);
        }
    }

    private static List<Refusal> tooLong(String field, String line) {
        return line.length() > ContactCard.LINE
                ? List.of(Refusal.of(field, "card-line", Integer.toString(ContactCard.LINE)))
                : List.of();
    }
}
