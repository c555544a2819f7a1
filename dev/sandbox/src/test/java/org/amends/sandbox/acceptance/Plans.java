package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import org.amends.sandbox.acceptance.Caller.Heard;

/** How follow-ups are arranged in tests, as the admin's page sends it. */
final class Plans {
    static final String ALL = Doors.REST + "/admin/plan";
    static final String CARE = ALL + "/CARE";

    /** Another weekend, and one holiday. */
    static final String CALENDAR =
            "{\"calendar\":{\"zone\":\"Europe/Berlin\",\"weekend\":[\"sunday\"],\"from\":\"08:00\","
                    + "\"to\":\"24:00\",\"holidays\":[{\"day\":\"2030-12-25\",\"yearly\":true,\"name\":\"Christmas\"}]}}";

    /** The same with the touch of the week, as it ships. */
    static final String WHOLE = "{\"cadence\":{\"touches\":[{\"id\":\"week\",\"on\":true,\"anchor\":\"resolution\","
            + "\"amount\":7,\"unit\":\"days\",\"purpose\":\"ask\",\"condition\":\"always\"}]},"
            + "\"which\":{\"rules\":[{\"method\":\"second-failure\",\"when\":[{\"aspect\":\"label\",\"is\":[\"outage\"]}]}]},"
            + "\"starts\":{\"rating\":2,\"labels\":[\"apology-owed\"]},"
            + "\"review\":{\"review\":true,\"live\":false,\"off\":[\"inconvenience\"],\"phrases\":[{\"phrase\":\"per our terms\","
            + "\"fault\":\"defensive\",\"why\":\"Nobody asked for terms.\"}]},"
            + CALENDAR.substring(1);

    /** A file with one holiday, in JSON. */
    static final String FILE = "{\"ics\":\"BEGIN:VCALENDAR\\r\\nBEGIN:VEVENT\\r\\nDTSTART;VALUE=DATE:20301225\\r\\n"
            + "RRULE:FREQ=YEARLY\\r\\nSUMMARY:Christmas\\r\\nEND:VEVENT\\r\\nEND:VCALENDAR\\r\\n\"}";

    /** A task with a field that nobody wants of it. */
    static final String TASK =
            "{\"project\":\"CARE\",\"task\":{\"make\":\"task\",\"type\":\"10004\",\"fields\":{\"priority\":\"3\"}}}";

    private static final String NOTHING =
            "{\"cadence\":null,\"gate\":null,\"may\":null,\"calendar\":null,\"owners\":null,\"resolved\":null,\"portal\":null,\"task\":null,"
                    + "\"review\":null,\"which\":null,\"starts\":null}";

    /** How many sections the page shows. */
    static final int SECTIONS = 11;

    private Plans() {}

    /** Keeps what becomes of follow-ups of the care desk as it may have been saved before something else went. */
    static void kept(RunningSandbox sandbox, String task) {
        sandbox.jira()
                .service(PluginSettingsFactory.class)
                .createGlobalSettings()
                .put("org.amends.plan.task." + care(sandbox), task);
    }

    /** Keeps what starts an apology at the care desk as it may have been saved before an SLA went. */
    static void startsByAnSlaThatIsGone(RunningSandbox sandbox) {
        sandbox.jira()
                .service(PluginSettingsFactory.class)
                .createGlobalSettings()
                .put(
                        "org.amends.plan.starts." + care(sandbox),
                        "{\"labels\":[],\"slas\":[\"customfield_19999\"],\"since\":\"2026-01-01T00:00:00Z\"}");
    }

    private static long care(RunningSandbox sandbox) {
        return sandbox.as("admin", () -> sandbox.jira().desk().projects()).stream()
                .filter(project -> project.key().equals("CARE"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Lets what ships hold again, for all projects and for the care desk. */
    static void forget(Caller admin) {
        for (String plan : List.of(ALL, CARE)) {
            Heard heard = admin.put(plan, NOTHING);
            assertEquals(heard.body(), 200, heard.status());
        }
    }
}
