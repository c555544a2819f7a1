package org.amends.sandbox.acceptance;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes bodies, media types and ids that nobody should send out of right ones. The same seed makes the same. */
final class Mangling {
    /** What stands in the place of a value until the text of the body is there: JSON cannot be built from broken JSON. */
    private static final String HOLE = "=hole=";

    /** A body of more bytes is not read. */
    private static final int LIMIT = 64 * 1024;

    private static final List<String> VALUES = words(
            """
            null  true  false  0  -1  1.5  -0  1e400  1E9999999  9223372036854775807  9223372036854775808
            123456789012345678901234567890  01  NaN  Infinity  undefined  ""  "\\u0020\\u0020"  "\\t\\n"  "x"
            "\\u0000"  "\\u0007"  "\\ud800"  "\\udc00\\ud800"  "a\\udfffb"  "\\u202e\\u200b\\ufeff"  "\\uffff"
            "\uD83D\uDE00"  "\\uD83D\\uDE00"  "\\x"  "\\u12"  "\u0001"  "I\u0307\u0130\u00df"  []  {}  [[]]
            [null]  [1]  [true,"x"]  {"a":{"b":[]}}  {"__proto__":{}}  "true"  "0"  "-1"  "1e3"  "1E9999999"
            "-0.00"  "\u0663"  "999999999999.9999"  "0.00001"  "1,5"  "EUR"  "eur"  "XXX"  "JPY"  "2026-02-30"
            "-999999999-01-01"  "+999999999-12-31"  "2026-11-21"  "2026-11-21T10:00:00Z"  "2026-11-21T10:00"
            "2026-11-21T10:00:00+99:00"  "+1000000000-12-31T23:59:59.999999999Z"  "-1000000000-01-01T00:00Z"
            "1969-12-31T23:59:59Z"  "24:00"  "comment"  "call"  "known-problem"  "invitation"  "none"  "goodwill"
            "restitution"  "gift"  "no-answer"  "listen"  ["listen","listen"]  ["own-it","validate","promise"]
            ["repair"]  "CARE-1001"  "care-1001"  "OPS-1"  "1000001"  "</script><script>alert(1)</script>"
            "'; DROP TABLE x; --"  "${jndi:ldap://x}"  "{0} {1}"  "%s%n"  "'"
            """);

    /** Those that can be read as media types: whatever else, the platform turns away before it asks us. */
    private static final List<String> TYPES = List.of(
            "application/json; charset=utf-16",
            "application/json;charset=nonsense",
            "application/jsonp",
            "text/json",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "APPLICATION/JSON",
            "application/*",
            "*/*");

    private static final List<String> IDS = words(
            """
            0  -1  x  %20  %C3%A4  %F0%9F%98%80  %E2%80%AE  null  undefined  __proto__  99999999999999999999
            999999999999999999  CARE-  CARE-0  CARE-999999  care-1001  -  '  %27%20OR%201=1  %3Cscript%3E
            listen%20  LISTEN  %7B0%7D  ~  *  1000001  00000  OPS-1
            """);

    private final Random random;

    Mangling(long seed) {
        this.random = new Random(seed);
    }

    /** Each stands a good way from the next: two blanks, or a new line. */
    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s{2,}|\n"));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A body made from a right one; now and then it is still right. */
    byte[] body(String right) {
        List<Function<String, byte[]>> ways = List.of(
                text -> utf8(values(text)),
                text -> utf8(values(text)),
                text -> utf8(values(text)),
                text -> utf8(keys(text)),
                text -> utf8(textual(text)),
                text -> bytes(utf8(text)),
                text -> sized(text),
                text -> utf8(values(keys(text))));
        return any(ways).apply(right);
    }

    /** A media type, mostly the right one. */
    String type() {
        return random.nextInt(12) > 0 ? "application/json" : any(TYPES);
    }

    /** An id that can stand in a path, mostly the right one. */
    String id(String right) {
        return random.nextInt(12) > 0 ? right : any(IDS);
    }

    /** Another value at one to three places of the tree. */
    private String values(String text) {
        JsonObject tree = tree(text);
        List<String> put = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            replace(tree, put);
        }
        return filled(JsonWriter.string(tree), put);
    }

    private void replace(JsonObject tree, List<String> put) {
        if (tree.isEmpty()) {
            tree.put("unknown", hole(put));
            return;
        }
        String key = any(List.copyOf(tree.keySet()));
        if (tree.get(key) instanceof JsonObject inner && random.nextInt(4) > 0) {
            replace(inner, put);
        } else if (tree.get(key) instanceof JsonArray list && !list.isEmpty() && random.nextBoolean()) {
            list.set(random.nextInt(list.size()), hole(put));
        } else {
            tree.put(key, hole(put));
        }
    }

    private String hole(List<String> put) {
        put.add(value());
        return HOLE + (put.size() - 1) + HOLE;
    }

    private String value() {
        return switch (random.nextInt(12)) {
            case 0 -> "\"" + "x".repeat(any(List.of(200, 201, 255, 256, 1000, 1001, 4000, 40_000))) + "\"";
            case 1 -> nested(any(List.of("[", "{\"a\":")), any(List.of(2, 18, 19, 20, 21, 200, 10_000)));
            default -> any(VALUES);
        };
    }

    private static String nested(String open, int deep) {
        return open.repeat(deep) + "1" + (open.equals("[") ? "]" : "}").repeat(deep);
    }

    private static String filled(String text, List<String> put) {
        String filled = text;
        for (int at = 0; at < put.size(); at++) {
            filled = filled.replace("\"" + HOLE + at + HOLE + "\"", put.get(at));
        }
        return filled;
    }

    /** A key that is gone, doubled, renamed or too many. */
    private String keys(String text) {
        JsonObject tree = tree(text);
        String key = tree.isEmpty() ? "unknown" : any(List.copyOf(tree.keySet()));
        return switch (random.nextInt(4)) {
            case 0 -> {
                tree.remove(key);
                yield JsonWriter.string(tree);
            }
            case 1 ->
                text.replaceFirst(
                        "\\{",
                        "{\"" + key + "\":" + any(VALUES).replace("\\", "\\\\").replace("$", "\\$") + ",");
            case 2 -> text.replace("\"" + key + "\"", "\"" + key.toUpperCase() + "\"");
            default ->
                text.replaceFirst("\\{", "{\"unknown\":[{}],\"\":null,\"\\\\u0000\":1" + (tree.isEmpty() ? "" : ","));
        };
    }

    /** What is no JSON, no object, or hardly one. */
    private String textual(String text) {
        List<UnaryOperator<String>> ways = List.of(
                whole -> whole.substring(0, random.nextInt(whole.length())),
                whole -> whole + "{}",
                whole -> whole + " // that is all",
                whole -> "[" + whole + "]",
                whole -> "\uFEFF" + whole,
                whole -> whole.replace('"', '\''),
                whole -> whole.replace(":", "="),
                whole -> JsonWriter.string(whole),
                whole -> whole.replace(" ", "\u00A0").replace(",", ",,"),
                whole -> "",
                whole -> "null",
                whole -> nested("{\"a\":", 10_000));
        return any(ways).apply(text);
    }

    /** Some byte changed, added or taken away: seldom UTF-8 any more. */
    private byte[] bytes(byte[] right) {
        int at = random.nextInt(right.length);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(right, 0, at);
        for (int count = random.nextInt(3); count > 0; count--) {
            changed.write(random.nextInt(256));
        }
        int from = Math.min(right.length, at + random.nextInt(3));
        changed.write(right, from, right.length - from);
        return random.nextInt(8) == 0
                ? new String(right, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16)
                : changed.toByteArray();
    }

    /** Filled up with blanks to about what is just read. */
    private byte[] sized(String text) {
        byte[] filled = new byte[LIMIT + any(List.of(-1, 0, 1))];
        Arrays.fill(filled, (byte) ' ');
        byte[] right = utf8(text);
        System.arraycopy(right, 0, filled, random.nextBoolean() ? 0 : filled.length - right.length, right.length);
        return filled;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject tree(String right) {
        try {
            return JsonParser.object().from(right);
        } catch (JsonParserException alreadyMangled) {
            return new JsonObject();
        }
    }
}
