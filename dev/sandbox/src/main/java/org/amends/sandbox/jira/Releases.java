package org.amends.sandbox.jira;

/** The versions of projects, for who administers the project. */
public interface Releases {
    /** A version; its name is the only one of its kind in the project. */
    record Release(long id, String project, String name, boolean released) {}

    /** Makes one. */
    Release make(String projectKey, String name, boolean released);

    /** Releases it, or takes that back. */
    Release release(long id, boolean released);
}
