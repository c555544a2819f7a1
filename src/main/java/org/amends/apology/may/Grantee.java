package org.amends.apology.may;

/** To whom something is granted. */
public sealed interface Grantee {
    /** Everybody who is an agent of the project: who may write on its tickets at all. */
    record Agents() implements Grantee {}

    /** Who administers the project. */
    record Administrators() implements Grantee {}

    /** Who has this role in the project, by the role's id. */
    record Role(long id) implements Grantee {}

    /** Who is in this group. */
    record Group(String name) implements Grantee {}
}
