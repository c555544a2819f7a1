package org.amends.jira.card;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.store.ContactCard;

/** A contact card for scripts. */
public final class CardJson {
    private CardJson() {}

    /** One's own: as it is written, and whether it is. */
    public static String own(ContactCard card) {
        JsonObject json = lines(card);
        json.put("written", card.isWritten());
        return JsonWriter.string(json);
    }

    /** For the page, as an attribute of it. */
    public static String harmless(ContactCard card) {
        return HarmlessJson.of(lines(card));
    }

    /** What a customer sees: the name, and the lines. */
    public static String shown(CardHolders.Held held) {
        JsonObject json = lines(held.card());
        json.put("name", held.holder().getDisplayName());
        return JsonWriter.string(json);
    }

    private static JsonObject lines(ContactCard card) {
        JsonObject json = new JsonObject();
        json.put("how", card.how());
        json.put("when", card.when());
        json.put("notFor", card.notFor());
        return json;
    }
}
