package org.amends.jira.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * What each agent does not want to hear of the reply review, in the host's plugin settings, which Jira caches and shares among
 * nodes: looking at a ticket costs no query. Kept under a digest of the user key, so that no key is too long and none is told.
 */
@Component
public final class HintChoices {
    private static final String KEY = "org.amends.hints.";
    private static final int DIGITS = 40;

    private final PluginSettingsFactory factory;

    /** Choices in the host's plugin settings. */
    public HintChoices(@ComponentImport PluginSettingsFactory factory) {
        this.factory = factory;
    }

    /** An agent's choices. What cannot be read is as if nothing were chosen: a hint that comes back harms nobody. */
    public HiddenHints of(String userKey) {
        return Optional.ofNullable(factory.createGlobalSettings().get(key(userKey)))
                .map(Object::toString)
                .flatMap(HintChoices::read)
                .orElse(HiddenHints.NONE);
    }

    /** Keeps them. */
    public void keep(String userKey, HiddenHints hints) {
        if (hints.equals(HiddenHints.NONE)) {
            factory.createGlobalSettings().remove(key(userKey));
        } else {
            factory.createGlobalSettings().put(key(userKey), JsonWriter.string(json(hints)));
        }
    }

    private static String key(String userKey) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(userKey.getBytes(StandardCharsets.UTF_8));
            return KEY + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static JsonObject json(HiddenHints hints) {
        JsonArray tickets = new JsonArray();
        hints.onTickets().forEach((ticket, rules) -> {
            JsonObject one = new JsonObject();
            one.put("ticket", ticket);
            one.put("rules", new JsonArray(new TreeSet<>(rules)));
            tickets.add(one);
        });
        JsonObject json = new JsonObject();
        json.put("off", hints.off());
        json.put("rules", new JsonArray(new TreeSet<>(hints.rules())));
        json.put("tickets", tickets);
        return json;
    }

    private static Optional<HiddenHints> read(String text) {
        try {
            Fields fields = new Fields(JsonParser.object().from(text));
            Map<Long, Set<String>> tickets = new LinkedHashMap<>();
            fields.inners("tickets").forEach(one -> tickets.put(one.number("ticket"), Set.copyOf(one.texts("rules"))));
            return Optional.of(new HiddenHints(fields.flag("off"), Set.copyOf(fields.texts("rules")), tickets));
        } catch (JsonParserException | Fields.Unreadable byHand) {
            return Optional.empty();
        }
    }
}
