package org.amends.apology;

import java.util.List;
import java.util.stream.Stream;
import org.amends.apology.followup.Anchor;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.apology.method.Method;
import org.amends.apology.method.OwnTouch;

/**
 * The touches of an apology: those of its project; where its method brings touches along, these ask after the resolution in
 * the place of the project's own that do.
 */
public final class MethodCadence {
    /** Why a follow-up is cancelled that waited by the touches of another method. */
    public static final String OTHER_METHOD = "method";

    private MethodCadence() {}

    /** What holds for an apology of this method in a project of that cadence. */
    public static Cadence of(Cadence projects, Method method) {
        if (method.touches().isEmpty()) {
            return projects;
        }
        List<Touch> all = Stream.concat(
                        method.touches().stream().map(MethodCadence::touch),
                        projects.touches().stream().filter(touch -> !asks(touch)))
                .toList();
        return new Cadence(all);
    }

    private static Touch touch(OwnTouch own) {
        return Touch.afterResolution(own.id(), own.days(), own.purpose());
    }

    private static boolean asks(Touch touch) {
        return touch.anchor() == Anchor.RESOLUTION
                && (touch.purpose() == Purpose.ASK || touch.purpose() == Purpose.CHECK);
    }
}
