package org.amends.sandbox.osgi;

/** A function for queries that the plugin brings. */
public interface QueryFunction {
    /** What a query calls. */
    String name();

    /** The plugin's own {@code JqlFunction}, already told its name. */
    Object function();
}
