package org.amends.jira.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amends.apology.method.BrokenMethod;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.springframework.stereotype.Component;

/**
 * The methods that ship, and those that administrators made. A version that was published never changes, on any node: it is read once
 * and kept. Which one is the newest, and what is retired, is read each time.
 */
@Component
public final class KeptMethods implements Methods {
    private final ShippedMethod shipped;
    private final MethodRows rows;
    private final Map<String, Method> published = new ConcurrentHashMap<>();

    /** Over what ships and what is stored. */
    public KeptMethods(ShippedMethod shipped, MethodRows rows) {
        this.shipped = shipped;
        this.rows = rows;
    }

    @Override
    public Optional<Method> find(String id, int version) {
        Optional<Method> known = shipped.find(id)
                .filter(method -> method.version() == version)
                .or(() -> Optional.ofNullable(published.get(key(id, version))));
        return known.or(() -> stored(id, version));
    }

    private Optional<Method> stored(String id, int version) {
        return rows.of(id).stream()
                .filter(deed -> deed.what() == MethodDeed.What.PUBLISHED && deed.version() == version)
                .findFirst()
                .map(this::read);
    }

    @Override
    public Method current() {
        return shipped.method();
    }

    @Override
    public Optional<Method> newest(String id) {
        return shipped.find(id)
                .or(() -> MethodHistory.of(id, rows.of(id)).newest().map(this::read));
    }

    @Override
    public List<Method> all() {
        return all(history -> true);
    }

    @Override
    public List<Method> usable(long projectId) {
        return all(history -> history.project().isEmpty() || history.project().getAsLong() == projectId);
    }

    @Override
    public List<Method> ever() {
        Stream<Method> own = rows.all().stream()
                .filter(deed -> deed.what() == MethodDeed.What.PUBLISHED)
                .sorted(Comparator.comparing(MethodDeed::id)
                        .thenComparing(MethodDeed::version, Comparator.reverseOrder()))
                .map(this::read);
        return Stream.concat(shipped.all().stream(), own).toList();
    }

    private List<Method> all(Predicate<MethodHistory> wanted) {
        Stream<Method> own = MethodHistory.each(rows.all()).stream()
                .filter(history -> !history.isRetired())
                .filter(wanted)
                .flatMap(history -> history.newest().map(this::read).stream());
        return Stream.concat(shipped.all().stream(), own).toList();
    }

    /** A version that was published. */
    public Method read(MethodDeed deed) {
        return published.computeIfAbsent(key(deed.id(), deed.version()), key -> parsed(key, deed));
    }

    private static Method parsed(String key, MethodDeed deed) {
        try {
            return MethodText.read(deed.document().get().orElse(""));
        } catch (BrokenMethod broken) {
            throw new IllegalStateException(
                    "The version " + key + " in the table METHOD was not written by this version of Amends: "
                            + broken.getMessage(),
                    broken);
        }
    }

    private static String key(String id, int version) {
        return id + ":" + version;
    }
}
