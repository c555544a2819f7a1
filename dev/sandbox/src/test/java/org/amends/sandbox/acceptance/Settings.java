package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import org.amends.sandbox.acceptance.Caller.Heard;

/** Amends switched on for "Customer care", as the admin's page does it. */
final class Settings {
    static final String ON =
            "{\"on\":true,\"actor\":\"amends-bot\",\"startTypes\":[\"10002\"],\"followUpType\":\"10004\"}";

    /** Where the settings of the project are. */
    static final String CARE = "/rest/amends/1.0/admin/projects/CARE";

    private Settings() {}

    static void switchOn(RunningSandbox sandbox) {
        change(sandbox, ON);
    }

    static void switchOff(RunningSandbox sandbox) {
        change(sandbox, ON.replace("true", "false"));
    }

    private static void change(RunningSandbox sandbox, String settings) {
        Heard heard = Caller.signedIn(sandbox, "admin").put(CARE, settings);
        assertEquals(heard.body(), 200, heard.status());
    }
}
