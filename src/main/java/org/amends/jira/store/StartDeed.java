package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody chose on the page after install, so that it can be undone.
 *
 * @param id its own, so that nobody undoes what somebody else chose meanwhile
 * @param by user key of who chose
 * @param before what stood before, by the name of what was changed; what was not there is missing
 * @param after what stood after
 */
public record StartDeed(String id, String by, Instant at, JsonObject before, JsonObject after) {
    /** The names of all that was changed. */
    public Set<String> changed() {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }
}
