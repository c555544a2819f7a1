package org.amends.apology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Whom;

/**
 * How each customer was asked after the present resolution.
 *
 * @param newest of each customer the newest follow-up that asks, in the order of the customers; where no touch asks, any follow-up
 *     does. A cancelled one asks nothing
 */
record Asked(List<FollowUp> newest) {

    static Asked of(List<FollowUp> all, Optional<Resolution> resolution, Covering covering) {
        List<FollowUp> since = all.stream()
                .filter(followUp -> followUp.state() != FollowUp.State.CANCELLED)
                .filter(followUp -> isSince(resolution, FollowUps.root(all, followUp)))
                .toList();
        List<FollowUp> asking = since.stream()
                .filter(followUp -> followUp.purpose() == Purpose.ASK)
                .toList();
        Map<Optional<String>, FollowUp> newest = new LinkedHashMap<>();
        (asking.isEmpty() ? since : asking)
                .forEach(followUp -> newest.put(covering.whom(followUp).map(Whom::customer), followUp));
        return new Asked(new ArrayList<>(newest.values()));
    }

    private static boolean isSince(Optional<Resolution> resolution, Origin root) {
        return switch (root.kind()) {
            case RESOLUTION ->
                resolution.filter(held -> held.changeGroup().equals(root.ref())).isPresent();
            case BY_HAND -> true;
            default -> false;
        };
    }

    /** The follow-up whose outcome completes the apology: the last, once each customer's is done. */
    Optional<FollowUp> all() {
        return newest.stream().reduce((earlier, later) -> later).filter(last -> newest.stream()
                .allMatch(followUp -> followUp.state() == FollowUp.State.DONE));
    }

    /** Who was asked last says that they are worse off, and nothing came of it yet. */
    boolean worse() {
        return newest.stream()
                .filter(followUp -> followUp.state() == FollowUp.State.DONE)
                .flatMap(followUp -> followUp.outcome().stream())
                .anyMatch(outcome -> outcome.they() == Outcome.They.WORSE);
    }
}
