package org.amends.apology;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Journal;
import org.amends.apology.journal.MemoryJournal;
import org.amends.apology.may.Permit;
import org.amends.apology.may.Permits;
import org.amends.apology.method.ShippedMethods;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.GateHolds;
import org.amends.apology.word.Actor;

/** One apology lived through in a test: Ana and Ben are agents, and the clock moves only when told. */
public final class Story {
    public static final long ISSUE = 10001;
    public static final Actor ANA = new Actor.Person("ana");
    public static final Actor BEN = new Actor.Person("ben");
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Properties WORDS = words();

    /** The week after the resolution alone. */
    public static final Cadence ONE_WEEK =
            new Cadence(List.of(Cadence.shipped().touch(Touch.WEEK).orElseThrow()));

    public final Journal journal;
    public final GateHolds holds;
    public final Apologies apologies;
    private Permits permits = (issue, actor) -> Permit.EVERYTHING;
    private Instant now = Instant.parse("2026-11-21T09:00:00Z");

    private Story(Journal journal, GateHolds holds) {
        this.journal = journal;
        this.holds = holds;
        this.apologies = new Apologies(
                journal,
                new ShippedMethods(),
                clock(),
                BERLIN,
                issue -> holds,
                (issue, actor) -> permits.of(issue, actor));
    }

    public static Story begun() {
        return begun(GateHolds.GOODWILL);
    }

    /** Where an administrator has the gate hold this. */
    public static Story begun(GateHolds holds) {
        return new Story(new MemoryJournal(), holds).does(ANA, new Fact.ApologyStarted("shipped", 1));
    }

    public static Story unbegun() {
        return new Story(new MemoryJournal(), GateHolds.GOODWILL);
    }

    public static Story on(Journal journal) {
        return new Story(journal, GateHolds.GOODWILL);
    }

    /** From now on people may do what these say. */
    public Story permitted(Permits some) {
        permits = some;
        return this;
    }

    public Instant now() {
        return now;
    }

    public Story later(Duration time) {
        now = now.plus(time);
        return this;
    }

    public Apology state() {
        return apologies.of(ISSUE).orElseThrow();
    }

    public Story does(Actor actor, Fact... facts) {
        for (Fact fact : facts) {
            Decision decision = apologies.record(ISSUE, actor, fact);
            assertTrue(decision.toString(), decision instanceof Decision.Accepted);
        }
        return this;
    }

    public Story ana(Fact... facts) {
        return does(ANA, facts);
    }

    public Story ticks(String step) {
        return ana(new Fact.StepDone(new StepId(step), proofFor(step)));
    }

    /** All required steps before the reparation, but not the repair. */
    public Story owned() {
        return ticks("listen")
                .ticks("say-back")
                .ticks("validate")
                .ticks("own-it")
                .ticks("explain");
    }

    public Story resolved(String group) {
        return catchesUp(new Change(group, now, "ana", true, "Done"));
    }

    public Story catchesUp(Change... changes) {
        Decision decision = apologies.record(ISSUE, owed(changes));
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
        return this;
    }

    public List<Entry> owed(Change... changes) {
        return catchUp().owed(state(), List.of(changes));
    }

    public static CatchUp catchUp() {
        return new CatchUp(ONE_WEEK, WorkingCalendar.always(BERLIN), ResolvedWhen.shipped());
    }

    /** The one refusal that the facts, as one batch, meet; nothing was recorded, and there are words for it. */
    public Refusal refused(Fact... facts) {
        long before = journal.read(ISSUE).size();
        Decision decision = apologies.record(ISSUE, batch(facts));
        assertTrue("Not refused: " + List.of(facts), decision instanceof Decision.Refused);
        assertEquals(before, journal.read(ISSUE).size());
        List<Refusal> refusals = ((Decision.Refused) decision).refusals();
        assertEquals(refusals.toString(), 1, refusals.size());
        assertHasWords(refusals.get(0));
        return refusals.get(0);
    }

    public List<Entry> batch(Fact... facts) {
        return List.of(facts).stream()
                .map(fact -> new Entry(ANA, now, fact, Optional.empty()))
                .toList();
    }

    public static void assertHasWords(Refusal refusal) {
        String key = "amends.refused." + refusal.code();
        assertTrue(key, WORDS.containsKey(key));
        assertTrue(key + ".expected", WORDS.containsKey(key + ".expected"));
    }

    public Evidence proofFor(String step) {
        return switch (step) {
            case "say-back" -> call(Optional.of("the landlord's trust"));
            case "verify" -> new Evidence.Answer(true, "", call(Optional.empty()));
            case "invite-in" -> new Evidence.Invitation("the Friday call");
            case "know-the-pain" -> new Evidence.KnownProblem(77, "OPS-3");
            default -> call(Optional.empty());
        };
    }

    public Evidence.Call call(Optional<String> pain) {
        return new Evidence.Call(now, "Rosa", "She told me about March.", pain);
    }

    public Evidence.Comment comment(long id) {
        return new Evidence.Comment(id, "ana", now, Optional.empty());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return BERLIN;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream file = Story.class.getResourceAsStream("/i18n/amends.properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
