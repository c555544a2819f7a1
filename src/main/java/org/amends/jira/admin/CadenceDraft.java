package org.amends.jira.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amends.apology.calendar.Offset;
import org.amends.apology.followup.Anchor;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.Condition;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Repeat;
import org.amends.apology.followup.Touch;

/** A cadence as an admin sends it. A touch that was off until now, or counts from something else, holds from now on: it does not reach back. */
final class CadenceDraft {
    static final int MOST_TOUCHES = 20;
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int ID_LENGTH = 20;
    private static final int NAME = 60;
    private static final int QUESTION = 200;
    private static final int TIMES = 52;

    /** Two years of each: whoever means ten has mistyped. */
    private static final Map<Offset.Unit, Integer> FURTHEST = Map.of(
            Offset.Unit.DAYS, 2 * 366,
            Offset.Unit.WORKING_DAYS, 2 * 261,
            Offset.Unit.WORKING_HOURS, 2 * 261 * 8);

    private final Cadence before;
    private final Instant now;
    private final Set<String> ids = new HashSet<>();

    private CadenceDraft(Cadence before, Instant now) {
        this.before = before;
        this.now = now;
    }

    /** Reads it; {@code before} is what held until now. */
    static Cadence read(Draft draft, Cadence before, Instant now) {
        CadenceDraft reading = new CadenceDraft(before, now);
        List<Draft> touches = draft.inners("touches");
        draft.require(touches.size() <= MOST_TOUCHES, "touches", "touches-many", Integer.toString(MOST_TOUCHES));
        List<Touch> read = new ArrayList<>();
        touches.stream().limit(MOST_TOUCHES).forEach(touch -> read.add(reading.touch(touch)));
        return new Cadence(read);
    }

    private Touch touch(Draft draft) {
        String id = id(draft);
        boolean on = draft.flag("on");
        Anchor anchor = draft.word("anchor", Anchor.class);
        Purpose purpose = draft.word("purpose", Purpose.class);
        Condition condition = draft.word("condition", Condition.class);
        refuseNonsense(draft, anchor, purpose, condition);
        Optional<String> name = draft.line("name", NAME);
        Optional<String> question = draft.line("question", QUESTION);
        if (Cadence.shipped().touch(id).isEmpty()) {
            draft.require(name.isPresent(), "name", "touch-name");
            draft.require(question.isPresent(), "question", "touch-question");
        }
        return new Touch(
                id,
                on,
                since(id, on, anchor),
                anchor,
                offset(draft),
                purpose,
                condition,
                repeat(draft),
                name,
                question);
    }

    private String id(Draft draft) {
        String id = draft.text("id");
        draft.require(
                ID.matcher(id).matches() && id.length() <= ID_LENGTH, "id", "touch-id", Integer.toString(ID_LENGTH));
        draft.require(ids.add(id), "id", "touch-twice", id);
        return id;
    }

    /** What can never be true, or never be asked. */
    private static void refuseNonsense(Draft draft, Anchor anchor, Purpose purpose, Condition condition) {
        boolean fits =
                switch (condition) {
                    case ALWAYS -> true;
                    case SILENT -> anchor == Anchor.OWN_IT;
                    case INVITED -> anchor == Anchor.INVITATION;
                    case NEWS -> anchor == Anchor.RESOLUTION;
                };
        draft.require(fits, "condition", "condition-anchor");
        draft.require(condition != Condition.NEWS || purpose == Purpose.TELL, "condition", "condition-news");
        draft.require(purpose != Purpose.ASK || anchor == Anchor.RESOLUTION, "purpose", "purpose-ask");
    }

    private static Offset offset(Draft draft) {
        Offset.Unit unit = draft.word("unit", Offset.Unit.class);
        return new Offset(draft.whole("amount", 1, FURTHEST.get(unit)), unit);
    }

    private static Optional<Repeat> repeat(Draft draft) {
        if (!draft.has("repeat")) {
            return Optional.empty();
        }
        Draft repeat = draft.inner("repeat");
        return Optional.of(new Repeat(offset(repeat), repeat.whole("most", 2, TIMES)));
    }

    private Instant since(String id, boolean on, Anchor anchor) {
        return before.touch(id)
                .filter(was -> !on || was.on() && was.anchor() == anchor)
                .map(Touch::since)
                .orElse(now);
    }
}
