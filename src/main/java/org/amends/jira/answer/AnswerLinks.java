package org.amends.jira.answer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.amends.jira.store.AnswerSecret;
import org.springframework.stereotype.Component;

/**
 * Signs what a link to a customer says, and reads it again. Who has not the secret of this Jira cannot make one, nor change a
 * letter of one.
 */
@Component
public final class AnswerLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PARTS = 5;
    private static final String VERSION = "1";

    private final AnswerSecret secret;

    /** Links that are signed with this secret. */
    public AnswerLinks(AnswerSecret secret) {
        this.secret = secret;
    }

    /** Who is asked, about which resolution of which issue, until when. */
    record Asked(long issueId, String customerKey, String changeGroup, Instant until) {}

    /** What stands in the link. */
    String token(Asked asked) {
        String said = String.join(
                "\n",
                VERSION,
                Long.toString(asked.issueId()),
                asked.changeGroup(),
                Long.toString(asked.until().getEpochSecond()),
                asked.customerKey());
        return encoded(bytes(said)) + "." + encoded(signed(secret.get(), "link\n" + said));
    }

    /** What a link says, if it was signed here; empty for anything else. */
    Optional<Asked> read(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        Optional<String> said = decoded(token.substring(0, dot)).map(read -> new String(read, StandardCharsets.UTF_8));
        Optional<byte[]> signature = decoded(token.substring(dot + 1));
        return said.filter(words -> signature
                        .filter(given -> isSigned("link\n" + words, given))
                        .isPresent())
                .flatMap(AnswerLinks::parsed);
    }

    /** What the form of that link carries for that customer: another site's page does not know it. */
    String form(String token, String customerKey) {
        return encoded(signed(secret.get(), "form\n" + token + "\n" + customerKey));
    }

    /** Whether the form was made here, for that link and that customer. */
    boolean isForm(String given, String token, String customerKey) {
        return decoded(given)
                .filter(signature -> isSigned("form\n" + token + "\n" + customerKey, signature))
                .isPresent();
    }

    /** A link's name in the journal: too short to be the link. */
    static String nameOf(String token) {
        String signature = token.substring(token.indexOf('.') + 1);
        return signature.substring(0, Math.min(12, signature.length()));
    }

    private boolean isSigned(String words, byte[] given) {
        return secret.find()
                .filter(key -> MessageDigest.isEqual(signed(key, words), given))
                .isPresent();
    }

    private static Optional<Asked> parsed(String said) {
        String[] parts = said.split("\n", PARTS);
        return parts.length == PARTS && parts[0].equals(VERSION)
                ? Optional.of(new Asked(
                        Long.parseLong(parts[1]), parts[4], parts[2], Instant.ofEpochSecond(Long.parseLong(parts[3]))))
                : Optional.empty();
    }

    private static byte[] signed(byte[] key, String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(bytes(words));
        } catch (GeneralSecurityException missing) {
            // Every Java has it, says its specification.
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
