package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import org.amends.sandbox.acceptance.Caller.Heard;

/** Methods of an administrator's own in tests, as documents. */
final class OwnMethods {
    static final String ALL = Doors.REST + "/admin/methods";

    private OwnMethods() {}

    /** A small one, with this title. */
    static String document(String id, String name) {
        return "{\"id\":\"" + id + "\",\"name\":{\"en\":\"" + name + "\",\"de\":\"Ausfall\"},\"stages\":["
                + "{\"id\":\"listen\",\"steps\":[{\"id\":\"say-back\",\"required\":true,\"evidence\":\"agreed\"},"
                + "{\"id\":\"name-the-outage\",\"required\":true,\"evidence\":\"said\",\"label\":{\"en\":\"Name the outage\","
                + "\"de\":\"Den Ausfall benennen\"},\"question\":{\"de\":\"Was fiel aus?\"}}]},"
                + "{\"id\":\"own-it\",\"steps\":[{\"id\":\"own-it\",\"required\":true,\"evidence\":\"said\",\"waivable\":false},"
                + "{\"id\":\"reparation\",\"evidence\":\"reparation\"}]}]}";
    }

    /** How the method stands; with {@code revision} none where there is no such method. */
    static JsonObject of(Caller admin, String id) {
        Heard heard = admin.get(ALL + "/" + id);
        return heard.status() == 404
                ? JsonObject.builder().value("revision", "none").done()
                : heard.json();
    }

    /** Keeps a draft on what stands; its revision. */
    static String drafted(Caller admin, String id, String document) {
        Heard heard = admin.put(ALL + "/" + id + "?revision=" + of(admin, id).getString("revision"), document);
        assertEquals(heard.body(), 200, heard.status());
        return heard.json().getString("revision");
    }

    /** Publishes what is drafted; the answer. */
    static JsonObject published(Caller admin, String id, String open) {
        Heard heard = admin.post(ALL + "/" + id + "/publish", revised(admin, id, ",\"open\":\"" + open + "\""));
        assertEquals(heard.body(), 200, heard.status());
        return heard.json();
    }

    /** A body with the revision as it is. */
    static String revised(Caller admin, String id, String more) {
        return "{\"revision\":\"" + of(admin, id).getString("revision") + "\"" + more + "}";
    }
}
