package org.amends.apology.method;

import java.util.List;
import java.util.Optional;

/** All methods known here, in every version that was ever published. */
public interface Methods {
    Optional<Method> find(String id, int version);

    /** The one that a new apology starts with. */
    Method current();

    /** The newest published version of a method, retired or not. */
    Optional<Method> newest(String id);

    /** The newest published versions of all methods that are not retired: those that ship first, then by their ids. */
    List<Method> all();

    /** Those of them that a new apology in this project may follow: none that another project has for itself. */
    List<Method> usable(long projectId);

    /** The one of that id among them. */
    default Optional<Method> usable(long projectId, String id) {
        return usable(projectId).stream()
                .filter(method -> method.id().equals(id))
                .findFirst();
    }

    /** Every version that was ever published, the newest of each method first: some apology may follow it. */
    List<Method> ever();
}
