package org.amends.jira.store;

/** The custom fields that Amends makes: one of each, shared by all projects in which it is switched on. */
public enum OwnField {
    /** <i>Reparation order</i>. */
    ORDER("org.amends.field", "reparation-order"),
    /** <i>Follow-up state</i>. */
    FOLLOW_UP("org.amends.follow-up-field", "follow-up-state");

    private static final String PLUGIN = "org.amends.amends:";

    private final String setting;
    private final String module;

    OwnField(String setting, String module) {
        this.setting = setting;
        this.module = module;
    }

    /** Where its id is kept. */
    String setting() {
        return setting;
    }

    /** The complete key of its type. */
    public String typeKey() {
        return PLUGIN + module;
    }
}
