package org.amends.apology.method;

import java.util.Optional;

/** All methods known here, in every version that was ever published. */
public interface Methods {
    Optional<Method> find(String id, int version);

    /** The one that a new apology starts with. */
    Method current();

    /** The newest version of a method. */
    Optional<Method> newest(String id);
}
