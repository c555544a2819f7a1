package org.amends.sandbox.osgi;

/** How far a visitor may go; each standing includes the ones before it. */
public enum Standing {
    ANONYMOUS,
    /** Signed in, without a licence: a customer of the portal. */
    UNLICENSED,
    LICENSED,
    ADMIN,
    SYSTEM_ADMIN;

    boolean reaches(Standing wanted) {
        return compareTo(wanted) >= 0;
    }
}
