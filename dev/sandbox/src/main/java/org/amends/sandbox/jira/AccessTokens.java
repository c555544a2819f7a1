package org.amends.sandbox.jira;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Personal access tokens: whoever sends one needs no session. Kept as a hash; the token itself is shown once. */
public final class AccessTokens {
    /** A token, as its owner sees it later. */
    public record Token(long id, String name) {}

    /** A new one, with what it is sent as. */
    public record Made(Token token, String raw) {}

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    AccessTokens(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes one for this person. */
    public Made make(String userKey, String name) {
        if (name.isBlank() || name.length() > 255) {
            throw Refused.badValue("name: expected 1 to 255 characters.");
        }
        byte[] random = new byte[33];
        new SecureRandom().nextBytes(random);
        String raw = Base64.getEncoder().encodeToString(random);
        long id = ids.next("TOKEN");
        database.change(
                "INSERT INTO SBX_TOKEN (ID, USER_KEY, NAME, HASH, CREATED) VALUES (?, ?, ?, ?, ?)",
                id,
                userKey,
                name,
                hash(raw),
                clock.instant());
        return new Made(new Token(id, name), raw);
    }

    /** The key of whose it is; empty for one that is unknown or was revoked. */
    public Optional<String> owner(String raw) {
        return database.first("SELECT USER_KEY FROM SBX_TOKEN WHERE HASH = ?", row -> row.text("USER_KEY"), hash(raw));
    }

    /** The person's, the oldest first. */
    public List<Token> of(String userKey) {
        return database.list(
                "SELECT ID, NAME FROM SBX_TOKEN WHERE USER_KEY = ? ORDER BY ID",
                row -> new Token(row.number("ID"), row.text("NAME")),
                userKey);
    }

    /** Takes one of the person's away. */
    public void revoke(String userKey, long id) {
        database.change("DELETE FROM SBX_TOKEN WHERE USER_KEY = ? AND ID = ?", userKey, id);
    }

    private static String hash(String raw) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
