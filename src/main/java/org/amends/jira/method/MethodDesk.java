package org.amends.jira.method;

import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.amends.apology.Refusal;
import org.amends.apology.method.Method;
import org.amends.apology.method.MethodChange;
import org.amends.apology.method.MethodChanges;
import org.amends.apology.method.MethodDocument;
import org.amends.jira.audit.AuditLog;
import org.amends.jira.audit.Audited;
import org.amends.jira.store.KeptMethods;
import org.amends.jira.store.MethodDeed;
import org.amends.jira.store.MethodDeed.What;
import org.amends.jira.store.MethodHistory;
import org.amends.jira.store.MethodRows;
import org.amends.jira.store.MethodText;
import org.amends.jira.store.ShippedMethod;
import org.amends.jira.store.Summaries;
import org.springframework.stereotype.Component;

/**
 * Where administrators draft, publish and retire methods, and read how they stand. Who changes one says which revision they have seen:
 * of two who change the same one at once, the second is told and nothing of either is lost. Asks no permissions: who calls has asked.
 */
@Component
public final class MethodDesk {
    private final KeptMethods methods;
    private final MethodRows rows;
    private final ShippedMethod shipped;
    private final Summaries summaries;
    private final AuditLog audit;

    /** Over what is stored. */
    public MethodDesk(
            KeptMethods methods, MethodRows rows, ShippedMethod shipped, Summaries summaries, AuditLog audit) {
        this.methods = methods;
        this.rows = rows;
        this.shipped = shipped;
        this.summaries = summaries;
        this.audit = audit;
    }

    /** What became of a wish to change a method. */
    public sealed interface Outcome {
        /** It is done, or would be; {@code method} is what stands there then, {@code changes} how it differs from what stood. */
        record Done(MethodHistory now, Method method, List<MethodChange> changes) implements Outcome {}

        /** Somebody else changed it meanwhile; nothing was done. */
        record Stale(MethodHistory now) implements Outcome {}

        /** It cannot be done; nothing was. */
        record Refused(Refusal because) implements Outcome {}
    }

    /** Those that ship. */
    public List<Method> shipped() {
        return shipped.all();
    }

    /** Those of administrators, by their ids. */
    public List<MethodHistory> own() {
        return MethodHistory.each(rows.all());
    }

    /** How a method of an administrator stands; without any deed where nobody made it. */
    public MethodHistory history(String id) {
        return MethodHistory.of(id, rows.of(id));
    }

    /** The draft that waits; empty also when somebody follows it with another at this moment. */
    public Optional<Method> draft(MethodHistory history) {
        return history.draft().flatMap(deed -> deed.document().get().map(text -> MethodText.read(text)
                .asVersion(number(deed, history))));
    }

    private static int number(MethodDeed draft, MethodHistory history) {
        return Math.max(draft.version(), history.nextVersion());
    }

    /** The newest version that was published. */
    public Optional<Method> newest(MethodHistory history) {
        return history.newest().map(methods::read);
    }

    /** A version that was published, of any method. */
    public Optional<Method> version(String id, int version) {
        return methods.find(id, version);
    }

    /** How many open apologies follow each version of it; none of those that nobody follows. */
    public Map<Integer, Integer> open(String id, List<Integer> versions) {
        Map<Integer, Integer> open = new TreeMap<>();
        for (int version : versions) {
            int count = summaries.following(id, version);
            if (count > 0) {
                open.put(version, count);
            }
        }
        return open;
    }

    /**
     * A wish of an administrator about one method.
     *
     * @param revision what they have seen of it
     * @param dryRun whether they want to know what would come of it, and nothing more
     */
    public record Wish(String by, String revision, boolean dryRun) {}

    /** Keeps a method as the draft of its next version. The same as what stands there already is left alone. */
    public Outcome save(Method given, OptionalLong project, Wish wish) {
        MethodHistory history = history(given.id());
        Optional<Refusal> no = against(history, given, project, wish);
        if (no.isPresent()) {
            return new Outcome.Refused(no.get());
        }
        Optional<Method> before = draft(history).or(() -> newest(history));
        Method method = given.asVersion(Math.max(given.version(), history.nextVersion()));
        List<MethodChange> changes = changes(before, method);
        if (changes.isEmpty() && before.isPresent()) {
            return new Outcome.Done(history, before.get(), changes);
        }
        MethodDeed deed = deed(history, What.DRAFTED, method, history.seq() == 0 ? project : history.project(), wish);
        return done(history, deed, method, changes, wish);
    }

    /** What is new to whoever makes it, and has the id of another's, is not theirs to see. */
    private Optional<Refusal> against(MethodHistory history, Method given, OptionalLong project, Wish wish) {
        if (shipped.find(given.id()).isPresent()) {
            return Optional.of(Refusal.of("id", "method-shipped", given.id()));
        }
        boolean moves = history.seq() > 0 && project.isPresent() && !project.equals(history.project());
        boolean fresh = wish.revision().equals("none");
        return moves
                ? Optional.of(
                        fresh ? Refusal.of("id", "method-taken", given.id()) : Refusal.of("project", "method-scope"))
                : Optional.empty();
    }

    /** Makes the draft the newest version: what it says now it says for ever; {@code move}: open apologies are to follow it. */
    public Outcome publish(String id, boolean move, Wish wish) {
        MethodHistory history = history(id);
        Optional<Method> draft = draft(history);
        if (draft.isEmpty()) {
            return noDraft(history);
        }
        Method method = draft.get();
        MethodDeed deed = deed(history, What.PUBLISHED, method, history.project(), wish);
        return done(history, move ? deed.moving() : deed, method, changes(newest(history), method), wish);
    }

    /** Forgets the draft. */
    public Outcome discard(String id, Wish wish) {
        MethodHistory history = history(id);
        return draft(history)
                .map(draft -> done(
                        history,
                        deed(history, What.DISCARDED, history.project(), wish),
                        newest(history).orElse(draft),
                        List.of(),
                        wish))
                .orElseGet(() -> noDraft(history));
    }

    /** There is none; or there was one a moment ago. */
    private Outcome noDraft(MethodHistory history) {
        return history.draft().isPresent()
                ? new Outcome.Stale(history(history.id()))
                : new Outcome.Refused(Refusal.of("id", "method-no-draft", history.id()));
    }

    /** Has open apologies that follow an older version follow the newest; who moves them one by one goes by what stands here. */
    public Outcome move(String id, Wish wish) {
        MethodHistory history = history(id);
        Optional<Method> newest = newest(history);
        if (newest.isEmpty()) {
            return new Outcome.Refused(Refusal.of("id", "method-unpublished", id));
        }
        MethodDeed deed = deed(history, What.MOVED, history.project(), wish);
        return done(history, deed.about(newest.get().version()).moving(), newest.get(), List.of(), wish);
    }

    /** Has no new apology begin with it; those that follow it go on. */
    public Outcome retire(String id, Wish wish) {
        return turn(id, What.RETIRED, wish);
    }

    /** Lets new apologies begin with it again. */
    public Outcome restore(String id, Wish wish) {
        return turn(id, What.RESTORED, wish);
    }

    private Outcome turn(String id, What what, Wish wish) {
        MethodHistory history = history(id);
        Optional<Method> newest = newest(history);
        if (newest.isEmpty()) {
            return new Outcome.Refused(Refusal.of("id", "method-unpublished", id));
        }
        return history.isRetired() == (what == What.RETIRED)
                ? new Outcome.Done(history, newest.get(), List.of())
                : done(history, deed(history, what, history.project(), wish), newest.get(), List.of(), wish);
    }

    private static List<MethodChange> changes(Optional<Method> before, Method after) {
        return before.map(found -> MethodChanges.between(found, after)).orElseGet(() -> MethodChanges.of(after));
    }

    private static MethodDeed deed(MethodHistory history, What what, OptionalLong project, Wish wish) {
        return MethodDeed.next(history, what, project, wish.by());
    }

    private static MethodDeed deed(MethodHistory history, What what, Method method, OptionalLong project, Wish wish) {
        return deed(history, what, project, wish).with(method.version(), MethodText.write(method));
    }

    private Outcome done(MethodHistory history, MethodDeed deed, Method method, List<MethodChange> changes, Wish wish) {
        if (!history.revision().equals(wish.revision())) {
            return new Outcome.Stale(history);
        }
        if (wish.dryRun()) {
            return new Outcome.Done(history, method, changes);
        }
        boolean stands = rows.add(deed);
        MethodHistory now = history(history.id());
        if (stands) {
            tell(deed, history, now);
        }
        return stands ? new Outcome.Done(now, method, changes) : new Outcome.Stale(now);
    }

    /** Jira's audit log hears what is another one now. */
    private void tell(MethodDeed deed, MethodHistory before, MethodHistory now) {
        if (deed.what() != What.MOVED) {
            audit.method(audited(deed.what()), deed.id(), compared(deed.what(), before), compared(deed.what(), now));
        }
        if (deed.movedUpTo().isPresent()) {
            audit.done(Audited.METHOD_MOVED, Optional.of(deed.id()));
        }
    }

    private static JsonObject json(Method method) {
        return new JsonObject(MethodDocument.write(method));
    }

    private static Audited audited(What what) {
        return switch (what) {
            case DRAFTED -> Audited.METHOD_SAVED;
            case PUBLISHED -> Audited.METHOD_PUBLISHED;
            case DISCARDED -> Audited.METHOD_DROPPED;
            case RETIRED -> Audited.METHOD_RETIRED;
            case RESTORED -> Audited.METHOD_RESTORED;
            case MOVED -> Audited.METHOD_MOVED;
        };
    }

    private Optional<JsonObject> compared(What what, MethodHistory history) {
        return switch (what) {
            case DRAFTED, DISCARDED -> draft(history).or(() -> newest(history)).map(MethodDesk::json);
            case PUBLISHED, MOVED -> newest(history).map(MethodDesk::json);
            case RETIRED, RESTORED ->
                Optional.of(JsonObject.builder()
                        .value("retired", history.isRetired())
                        .done());
        };
    }
}
