package org.amends.apology.reparation;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The page docs/reparation-order.md: what the field says in each case, by the case's number. */
public final class OrderPage {
    private static final Pattern CASE = Pattern.compile("(?m)^\\| (\\d+) \\| .+ \\| `([a-z-]+)` \\|$");

    private OrderPage() {}

    public static Map<Integer, String> cases() {
        Map<Integer, String> cases = new TreeMap<>();
        CASE.matcher(text()).results().forEach(found -> {
            String before = cases.put(Integer.valueOf(found.group(1)), found.group(2));
            assertEquals("told twice: case " + found.group(1), null, before);
        });
        return cases;
    }

    /** What the field says in that case is what the page promises. */
    public static void promises(int number, String code) {
        assertEquals("case " + number, cases().get(number), code);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("../docs/reparation-order.md"));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}
