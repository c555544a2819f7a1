package org.amends.apology;

import java.util.List;
import java.util.Optional;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.method.Step;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.Gate;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.apology.word.Actor;

/** All that an apology says of itself, apart from its history. */
public record Snapshot(
        List<StepState> steps,
        Progress progress,
        Optional<Step> next,
        Optional<String> pain,
        Gate gate,
        ReparationOrder order,
        List<Reparation> reparations,
        List<Promise> promises,
        List<FollowUp> followUps,
        Optional<Resolution> resolution,
        Optional<Actor> owner,
        boolean closed) {

    public static Snapshot of(Apology apology) {
        return new Snapshot(
                apology.steps(),
                apology.progress(),
                apology.next(),
                apology.agreedPain(),
                apology.gate(),
                apology.order(),
                apology.reparations(),
                apology.promises(),
                apology.followUps(),
                apology.resolution(),
                apology.owner(),
                apology.closed());
    }
}
