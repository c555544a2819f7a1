package org.amends.apology.may;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What an admin granted. A right that nobody is granted, nobody has. */
public record Rights(Map<Right, List<Grant>> grants) {
    /** As it ships: agents may do on tickets what they ever could, and who administers a project edits its methods. */
    public static final Rights SHIPPED = shipped();

    public Rights {
        Map<Right, List<Grant>> all = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            all.put(right, List.copyOf(grants.getOrDefault(right, List.of())));
        }
        grants = Map.copyOf(all);
    }

    private static Rights shipped() {
        Map<Right, List<Grant>> all = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            all.put(right, List.of(new Grant(right.onTickets() ? new Grantee.Agents() : new Grantee.Administrators())));
        }
        return new Rights(all);
    }

    /** All that grants a right. */
    public List<Grant> of(Right right) {
        return grants.get(right);
    }

    /** What of a right somebody has, of whom {@code is} tells what they are. */
    public Held held(Right right, Predicate<Grantee> is) {
        List<Grant> through = new ArrayList<>();
        for (Grant grant : of(right)) {
            if (is.test(grant.to())) {
                through.add(grant);
            }
        }
        return new Held(right, through);
    }

    /** Whether a right restricts nobody who may write at all. */
    public boolean free(Right right) {
        return of(right).stream().anyMatch(grant -> grant.equals(new Grant(new Grantee.Agents())));
    }
}
