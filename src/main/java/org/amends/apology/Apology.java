package org.amends.apology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Line;
import org.amends.apology.method.Method;
import org.amends.apology.method.Stage;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.Gate;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.ReparationOrder;

/** What is owed on one issue, and how far it has come: the fold of its journal. Immutable. */
public final class Apology {
    private Apology() {}

    public long issueId() {
        throw new UnsupportedOperationException();
    }

    public Method method() {
        throw new UnsupportedOperationException();
    }

    public Instant startedAt() {
        throw new UnsupportedOperationException();
    }

    public Actor startedBy() {
        throw new UnsupportedOperationException();
    }

    public long lastSeq() {
        throw new UnsupportedOperationException();
    }

    public List<StepState> steps() {
        throw new UnsupportedOperationException();
    }

    public StepState step(StepId id) {
        throw new UnsupportedOperationException();
    }

    public Progress progress() {
        throw new UnsupportedOperationException();
    }

    public Optional<Step> next() {
        throw new UnsupportedOperationException();
    }

    public Optional<Stage> openStage() {
        throw new UnsupportedOperationException();
    }

    public Optional<String> agreedPain() {
        throw new UnsupportedOperationException();
    }

    public boolean resolved() {
        throw new UnsupportedOperationException();
    }

    public Optional<Resolution> resolution() {
        throw new UnsupportedOperationException();
    }

    public boolean closed() {
        throw new UnsupportedOperationException();
    }

    public Gate gate() {
        throw new UnsupportedOperationException();
    }

    public ReparationOrder order() {
        throw new UnsupportedOperationException();
    }

    public List<Reparation> reparations() {
        throw new UnsupportedOperationException();
    }

    public List<Promise> promises() {
        throw new UnsupportedOperationException();
    }

    public List<FollowUp> followUps() {
        throw new UnsupportedOperationException();
    }

    public Optional<FollowUp> followUp() {
        throw new UnsupportedOperationException();
    }

    public List<Line> history() {
        throw new UnsupportedOperationException();
    }

    public Optional<Actor> owner() {
        throw new UnsupportedOperationException();
    }
}
