package org.amends.sandbox.osgi;

import com.atlassian.jira.util.I18nHelper;
import java.math.BigDecimal;
import java.net.URI;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which methods a template may call: those of plain values of the JDK, words, and what the plugin lists for its own classes. Jira's own list is
 * longer; a template that keeps to this one is safe there.
 */
final class AllowedMethods {
    private static final Pattern ENTRY = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$,\\s\\[\\]]*)\\)");
    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll");
    private static final List<Class<?>> PLAIN = List.of(
            CharSequence.class,
            Number.class,
            BigDecimal.class,
            Boolean.class,
            Character.class,
            Collection.class,
            Map.class,
            Map.Entry.class,
            Optional.class,
            Temporal.class,
            TemporalAmount.class,
            URI.class,
            I18nHelper.class);

    private record Entry(Class<?> type, String method) {}

    private final List<Entry> own = new ArrayList<>();
    private final Consumer<String> report;

    private AllowedMethods(Consumer<String> report) {
        this.report = report;
    }

    static AllowedMethods read(Descriptor descriptor, Jar jar, Consumer<String> report, Defects defects) {
        AllowedMethods allowed = new AllowedMethods(report);
        descriptor
                .modules("velocity-allowlist")
                .flatMap(list -> list.children("method"))
                .map(Part::text)
                .forEach(entry -> allowed.add(entry, jar, defects));
        return allowed;
    }

    private void add(String entry, Jar jar, Defects defects) {
        String where = "velocity-allowlist: " + entry + ": ";
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            defects.add(where + "expected pkg.Cls#method(pkg.Param,...)");
            return;
        }
        Optional<Class<?>> type = jar.type(parts.group(1));
        defects.expect(
                type.filter(found -> found.getClassLoader() == jar.classes()).isPresent(),
                where + "no class of the plugin's own");
        type.ifPresent(found -> {
            boolean there = List.of(found.getMethods()).stream()
                    .anyMatch(method -> method.getName().equals(parts.group(2)));
            defects.expect(there, where + "the class has no such public method");
            own.add(new Entry(found, parts.group(2)));
        });
    }

    /** Whether a template may call the method; a refusal is reported. */
    boolean allows(Object target, String method) {
        boolean allowed = !NEVER.contains(method)
                && (PLAIN.stream().anyMatch(type -> type.isInstance(target))
                        || own.stream()
                                .anyMatch(entry -> entry.type().isInstance(target)
                                        && entry.method().equals(method)));
        if (!allowed) {
            report.accept("A template called " + target.getClass().getName() + "#" + method
                    + ", which is not on the allow-list: the call was blocked");
        }
        return allowed;
    }
}
