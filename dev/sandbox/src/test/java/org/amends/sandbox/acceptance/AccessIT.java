package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.grack.nanojson.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amends.sandbox.acceptance.AccessTable.Cell;
import org.amends.sandbox.acceptance.AccessTable.Row;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Who gets what: every way into the plugin for each kind of person, asked over HTTP. */
public class AccessIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    private static final String API = Doors.REST + "/issues/";

    /**
     * Rosa is the customer, Olga an agent of another project, Tim an agent who may not edit, Ana an agent, Pia administers
     * the project and is no agent, and so does the admin of Jira, for all projects.
     *
     * <p>A number is the status. Where a page is given, {@code shown} and {@code hidden} say whether it holds what the
     * module brings.
     */
    private static final AccessTable TABLE = AccessTable.of(
            """
                                                                             nobody rosa olga   tim    ana    pia    admin

            # The panel: for the agents of the project.
            amends-panel    GET /browse/{open}                               303    404  404    shown  shown  hidden hidden
            amends-panel    GET /browse/{work}                               303    404  404    shown  shown  hidden hidden
            amends-panel    GET /browse/{task}                               303    404  404    shown  shown  hidden hidden
            amends-panel    GET /browse/{theirs}                             303    404  shown  404    404    404    hidden
            amends-panel    GET /browse/{task-elsewhere}                     303    404  shown  404    404    404    hidden

            # The queues: for the agents of the project.
            amends-follow-ups       GET /projects/CARE/queues                303    404  404    shown  shown  hidden hidden
            amends-follow-ups       GET /projects/OPS/queues                 303    404  shown  404    404    404    hidden
            amends-follow-ups-panel GET /projects/CARE/queues/addon/amends-follow-ups 303 404 404 shown shown 404   404
            amends-follow-ups-panel GET /projects/OPS/queues/addon/amends-follow-ups  303 404 shown 404 404 404     404

            amends-invited          GET /projects/CARE/queues                303    404  404    shown  shown  hidden hidden
            amends-invited-panel    GET /projects/CARE/queues/addon/amends-invited 303 404 404  shown  shown  404    404

            amends-refused          GET /projects/CARE/queues                303    404  404    shown  shown  hidden hidden
            amends-refused-panel    GET /projects/CARE/queues/addon/amends-refused 303 404 404  shown  shown  404    404

            amends-report           GET /projects/CARE/queues                303    404  404    shown  shown  hidden hidden
            amends-report-panel     GET /projects/CARE/queues/addon/amends-report 303 404 404   shown  shown  404    404

            # The field: for whoever may browse the ticket, as every field of Jira.
            reparation-order GET /browse/{work}                              303    404  404    shown  shown  shown  shown
            reparation-order GET /projects/CARE/queues                       303    404  404    shown  shown  shown  shown
            reparation-order GET /issues/?jql={order}                        303    hidden hidden shown shown shown  shown
            reparation-order GET /rest/api/2/issue/{work}                    401    404  404    shown  shown  shown  shown
            reparation-order GET /rest/api/2/search?jql={order}              401    400  hidden shown  shown  shown  shown

            # The portal: not a word of ours, to nobody.
            portal          GET /servicedesk/customer/portal/CARE/{work}     303    hidden 404  404    404    404    404
            portal          GET /servicedesk/customer/user/requests          303    hidden hidden hidden hidden hidden hidden

            # The contact card: for agents, from their profile.
            amends-contact-card-item GET /secure/ViewProfile.jspa            303    hidden shown shown  shown  hidden hidden
            amends-contact-card      GET /plugins/servlet/amends/contact-card 303   403  shown  shown  shown  403    403
            amends-reply-review      GET /plugins/servlet/amends/reply-review 303   403  shown  shown  shown  403    shown

            # The question to a customer: whoever has no link that is theirs, sees that it asks nothing.
            amends-answer            GET /plugins/servlet/amends/answer      302    404  404    404    404    404    404

            # The administration: for administrators of Jira.
            schedule-follow-up   GET /secure/admin/workflows                 303    404  404    404    404    404    shown
            amends-admin-section GET /secure/admin                           303    404  404    404    404    404    shown
            amends-admin-item    GET /secure/admin                           303    404  404    404    404    404    shown
            amends-admin         GET /plugins/servlet/amends/admin           303    403  403    403    403    403    shown
            amends-health-item   GET /secure/admin                           303    404  404    404    404    404    shown
            amends-health        GET /plugins/servlet/amends/health          303    403  403    403    403    403    shown
            amends-plan-item     GET /secure/admin                           303    404  404    404    404    404    shown
            amends-plan          GET /plugins/servlet/amends/plan            303    403  403    403    403    403    shown
            amends-methods-item  GET /secure/admin                           303    404  404    404    404    404    shown
            amends-methods       GET /plugins/servlet/amends/methods         303    403  403    403    403    403    shown

            # A project's methods: for whoever administers it, as long as no administrator of Jira grants it otherwise.
            amends-project-methods-item GET /plugins/servlet/project-config/CARE 303 404 404   404    404    shown  shown
            amends-project-methods GET /plugins/servlet/amends/project-methods?projectKey=CARE 303 403 403 403 403 shown shown
            amends-project-methods GET /plugins/servlet/amends/project-methods?projectKey=OPS  303 403 403 403 403 403   shown
            amends-project-methods GET /plugins/servlet/amends/project-methods       303    403  403    403    403    403    403

            # Scripts and styles: the same for all, they hold words and no data.
            amends-base-resources  GET /s/batch/org.amends.amends:amends-base-resources.js  200 200 200 200 200 200 200
            amends-method-schema GET /download/resources/org.amends.amends:amends-method-schema/method-schema.json 200 200 200 200 200 200 200
            amends-panel-resources GET /s/batch/org.amends.amends:amends-panel-resources.js 200 200 200 200 200 200 200
            amends-invited-resources GET /s/batch/org.amends.amends:amends-invited-resources.js 200 200 200 200 200 200 200
            amends-report-resources GET /s/batch/org.amends.amends:amends-report-resources.js 200 200 200 200 200 200 200
            amends-uplot GET /s/batch/org.amends.amends:amends-uplot.js 200 200 200 200 200 200 200
            amends-refused-resources GET /s/batch/org.amends.amends:amends-refused-resources.js 200 200 200 200 200 200 200
            amends-contact-card-resources GET /s/batch/org.amends.amends:amends-contact-card-resources.js 200 200 200 200 200 200 200
            amends-reply-review-resources GET /s/batch/org.amends.amends:amends-reply-review-resources.js 200 200 200 200 200 200 200
            amends-answer-resources GET /s/batch/org.amends.amends:amends-answer-resources.css 200 200 200 200 200 200 200
            amends-portal-resources GET /s/batch/org.amends.amends:amends-portal-resources.js 200 200 200 200 200 200 200
            amends-queue-resources GET /s/batch/org.amends.amends:amends-queue-resources.js 200 200 200 200 200 200 200
            amends-start-resources GET /s/batch/org.amends.amends:amends-start-resources.js 200 200 200 200 200 200 200
            amends-health-resources GET /s/batch/org.amends.amends:amends-health-resources.js 200 200 200 200 200 200 200
            amends-plan-resources  GET /s/batch/org.amends.amends:amends-plan-resources.js  200 200 200 200 200 200 200
            amends-methods-resources GET /s/batch/org.amends.amends:amends-methods-resources.js 200 200 200 200 200 200 200

            # REST, reading: as the panel.
            amends-rest GET    {api}/issues/{open}                           401    404  404    200    200    404    404
            amends-rest GET    {api}/issues/{work}                           401    404  404    200    200    404    404
            amends-rest GET    {api}/issues/{task}                           401    404  404    200    200    404    404
            amends-rest GET    {api}/issues/{archived}                       401    404  404    200    200    404    404
            amends-rest GET    {api}/issues/{theirs}                         401    404  200    404    404    404    404
            amends-rest GET    {api}/issues/{task-elsewhere}                 401    404  200    404    404    404    404
            amends-rest GET    {api}/issues/CARE-999999                      401    404  404    404    404    404    404

            amends-rest GET    {api}/projects/CARE/follow-ups                401    404  404    200    200    404    404
            amends-rest GET    {api}/projects/OPS/follow-ups                 401    404  200    404    404    404    404
            amends-rest GET    {api}/projects/NONE/follow-ups                401    404  404    404    404    404    404

            # A contact card of one's own, for agents; customers see one only where an admin says so.
            amends-rest GET    {api}/me/contact-card                         401    404  200    200    200    404    404
            amends-rest PUT    {api}/me/contact-card                         401    404  200    200    200    404    404
            amends-rest GET    {api}/portal/{work}/contact-card              401    404  404    404    404    404    404
            amends-rest GET    {api}/projects/CARE/invited                   401    404  404    200    200    404    404
            amends-rest GET    {api}/projects/CARE/invited.csv               401    404  404    200    200    404    404
            amends-rest GET    {api}/projects/CARE/report                    401    404  404    200    200    404    404
            amends-rest GET    {api}/projects/CARE/report.csv                401    404  404    200    200    404    404
            amends-rest GET    {api}/projects/CARE/refused                   401    404  404    200    200    404    404

            # The reply review: whoever sees the panel may ask, for the ticket stays as it is; what they do not want to hear is their own.
            amends-rest GET    {api}/me/review                               401    404  200    200    200    404    404
            amends-rest PUT    {api}/me/review                               401    404  200    200    200    404    404
            amends-rest GET    {api}/issues/{work}/review                    401    404  404    200    200    404    404
            amends-rest POST   {api}/issues/{work}/review                    401    404  404    200    200    404    404
            amends-rest POST   {api}/issues/{archived}/review                401    404  404    200    200    404    404
            amends-rest POST   {api}/issues/{theirs}/review                  401    404  200    404    404    404    404
            amends-rest POST   {api}/issues/{work}/review/hidden             401    404  404    200    200    404    404
            amends-rest DELETE {api}/issues/{work}/review/hidden             401    404  404    200    200    404    404

            # REST, writing: agents who may edit. A closed ticket takes it, an archived one does not.
            amends-rest POST   {api}/issues/{open}/apology                   401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{closed}/apology                 401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{archived}/apology               401    404  404    403    403    404    404
            amends-rest POST   {api}/issues/{open}/apology/method            401    404  404    403    200    404    404
            # Who may see the ticket whose apology is to stand for it, and edit it.
            amends-rest POST   {api}/issues/{open}/cover                     401    404  404    403    200    404    404
            amends-rest DELETE {api}/issues/{open}/cover                     401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{archived}/cover                 401    404  404    403    403    404    404
            amends-rest GET    {api}/issues/{work}/covering                  401    404  404    200    200    404    404
            amends-rest POST   {api}/issues/{work}/covering                  401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/steps                     401    404  404    403    200    404    404
            amends-rest DELETE {api}/issues/{work}/steps/listen              401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/steps/explain/waiver      401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/reparations               401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/reparations/advice        401    404  404    403    200    404    404
            amends-rest PUT    {api}/issues/{work}/reparations/{gift}        401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/reparations/{gift}/withdrawal 401 404 404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/promises                  401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/promises/{promise}/broken 401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/promises/{promise}/change 401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/promises/{promise}/kept   401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/answer-link               401    404  404    403    409    404    404
            # Follow-ups: as the panel. Nothing has failed, so there is nothing to be tried again.
            amends-rest GET    {api}/issues/{work}/follow-ups                401    404  404    200    200    404    404
            amends-rest GET    {api}/issues/{task}/follow-ups                401    404  404    200    200    404    404
            amends-rest GET    {api}/issues/{task-elsewhere}/follow-ups      401    404  403    404    404    404    404
            amends-rest POST   {api}/issues/{work}/follow-ups                401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{archived}/follow-ups            401    404  404    403    403    404    404
            amends-rest POST   {api}/issues/{task-elsewhere}/follow-ups      401    404  403    404    404    404    404
            amends-rest POST   {api}/issues/{work}/follow-ups/{check}/move   401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/follow-ups/{check}/retry  401    404  404    403    409    404    404
            amends-rest POST   {api}/issues/{work}/follow-ups/{check}/cancel 401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/follow-ups/{call}/done    401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{work}/follow-ups/{call}/outcome 401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{task-elsewhere}/reopening       401    404  403    404    404    404    404
            amends-rest POST   {api}/issues/{closed}/reopening               401    404  404    403    200    404    404
            # What is due next is answered.
            amends-rest POST   {api}/issues/{work}/outcome                   401    404  404    403    200    404    404
            amends-rest POST   {api}/issues/{task}/outcome                   401    404  404    403    200    404    404
            # Olga has the task, and may not see what it follows up.
            amends-rest POST   {api}/issues/{task-elsewhere}/outcome         401    404  403    404    404    404    404

            # REST, writing to several at once: each ticket is asked for itself, and refused in the answer.
            amends-rest POST   {api}/projects/CARE/follow-ups/move           401    404  404    200    200    404    404
            amends-rest POST   {api}/projects/CARE/follow-ups/cancel         401    404  404    200    200    404    404
            amends-rest POST   {api}/projects/CARE/follow-ups/done           401    404  404    200    200    404    404
            amends-rest POST   {api}/projects/CARE/follow-ups/retry          401    404  404    200    200    404    404

            # REST, administering.
            amends-rest GET    {api}/admin/projects                          401    403  403    403    403    403    200
            amends-rest PUT    {api}/admin/projects/CARE                     401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/start                             401    403  403    403    403    403    200
            amends-rest PUT    {api}/admin/start/projects                    401    403  403    403    403    403    200
            amends-rest PUT    {api}/admin/start/method                      401    403  403    403    403    403    200
            amends-rest PUT    {api}/admin/start/follow-up                   401    403  403    403    403    403    200
            # Nothing of that id was chosen, so there is nothing to undo.
            amends-rest POST   {api}/admin/start/projects/undo               401    403  403    403    403    403    409
            amends-rest PUT    {api}/admin/address                           401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/may/CARE?user=ana                 401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/plan                              401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/plan/CARE                         401    403  403    403    403    403    200
            amends-rest PUT    {api}/admin/plan                              401    403  403    403    403    403    200
            amends-rest PUT    {api}/admin/plan/OPS                          401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/plan/preview                      401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/plan/task                         401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/plan/holidays                     401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/which/{open}                      401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/answer-links/void                 401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/health                            401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/health/retry                      401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/rebuild                           401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/rebuild/start                     401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/rebuild/stop                      401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/rebuild/resume                    401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/methods                           401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/methods/outage                    401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/methods/shipped/versions/1        401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/methods?project=CARE              401    403  403    403    403    200    200
            amends-rest GET    {api}/admin/methods?project=OPS               401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/methods/outage?project=CARE       401    403  403    403    403    200    200
            amends-rest GET    {api}/admin/methods/outage?project=OPS        401    403  403    403    403    403    200
            amends-rest GET    {api}/admin/methods/shipped/versions/1?project=CARE 401 403 403   403    403    200    200
            amends-rest PUT    {api}/admin/methods/outage?revision={outage}  401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/method-preview                    401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/method-preview?project=CARE       401    403  403    403    403    200    200
            amends-rest POST   {api}/admin/methods/outage/publish?dryRun=true 401   403  403    403    403    403    200
            amends-rest POST   {api}/admin/methods/outage/move?dryRun=true   401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/methods/tired/retire              401    403  403    403    403    403    200
            amends-rest POST   {api}/admin/methods/outage/restore            401    403  403    403    403    403    200
            amends-rest DELETE {api}/admin/methods/outage/draft?revision={outage} 401 403 403   403    403    403    200
            """);

    /** By what one sees that a page holds something of a module. */
    private static final Map<String, Pattern> SEEN = Map.ofEntries(
            Map.entry("amends-panel", Pattern.compile("class=\"amends-panel\"")),
            Map.entry("amends-follow-ups", Pattern.compile("id=\"amends-follow-ups-link\"")),
            Map.entry("amends-invited", Pattern.compile("id=\"amends-invited-link\"")),
            Map.entry("amends-invited-panel", Pattern.compile("class=\"amends-invited\"")),
            Map.entry("amends-report", Pattern.compile("id=\"amends-report-link\"")),
            Map.entry("amends-report-panel", Pattern.compile("class=\"amends-report\"")),
            Map.entry("amends-refused", Pattern.compile("id=\"amends-refused-link\"")),
            Map.entry("amends-refused-panel", Pattern.compile("class=\"amends-refused\"")),
            Map.entry("amends-follow-ups-panel", Pattern.compile("class=\"amends-queue\"")),
            Map.entry(
                    "reparation-order",
                    Pattern.compile("customfield_\\d+-val|customfield_\\d+\":\"owed-|"
                            + "data-field=\"Reparation order\">Owed")),
            Map.entry("portal", Pattern.compile("(?i)amends|reparation|apolog")),
            Map.entry("amends-admin-section", Pattern.compile("<strong>Amends</strong>")),
            Map.entry("amends-admin-item", Pattern.compile("id=\"amends-admin-link\"")),
            Map.entry("amends-admin", Pattern.compile("class=\"amends-admin amends-start\"")),
            Map.entry("amends-health-item", Pattern.compile("id=\"amends-health-link\"")),
            Map.entry("amends-health", Pattern.compile("data-health='\\{")),
            Map.entry("amends-plan-item", Pattern.compile("id=\"amends-plan-link\"")),
            Map.entry("amends-plan", Pattern.compile("class=\"amends-admin amends-plan\"")),
            Map.entry("amends-methods-item", Pattern.compile("id=\"amends-methods-link\"")),
            Map.entry("amends-project-methods-item", Pattern.compile("id=\"amends-project-methods-link\"")),
            Map.entry("amends-project-methods", Pattern.compile("class=\"amends-admin amends-methods\"")),
            Map.entry("amends-methods", Pattern.compile("class=\"amends-admin amends-methods\"")),
            Map.entry("amends-contact-card-item", Pattern.compile("id=\"amends-contact-card-link\"")),
            Map.entry("amends-contact-card", Pattern.compile("class=\"amends-contact-card\"")),
            Map.entry("amends-reply-review", Pattern.compile("class=\"amends-rules\"")),
            Map.entry("schedule-follow-up", Pattern.compile("Schedule a follow-up")));

    /** Modules without a door, and why. */
    private static final Map<String, String> NO_DOOR = Map.ofEntries(
            Map.entry("amends-ao", "tables, which no address of Jira's gives out"),
            Map.entry("amends-rest-migration", "a switch of the platform"),
            Map.entry("follow-up-state", "a field, shown and edited where Jira shows and edits all fields"),
            Map.entry(
                    "reparation-entry",
                    "a field that shows nothing, and asks for the panel's access; ReparationEntryIT"),
            Map.entry("follow-ups-due", "a query, whose tickets Jira filters by what may be browsed"),
            Map.entry("follow-ups-overdue", "the same"),
            Map.entry("follow-ups-failed", "the same"),
            Map.entry("promises-due", "the same"),
            Map.entry("promises-overdue", "the same"),
            Map.entry("promises-broken", "the same"),
            Map.entry("amends-apology-property", "a property, which whoever may browse the ticket may read"),
            Map.entry("schedule-follow-up", "a part of a transition, for whoever may make that"),
            Map.entry("apologies-open", "the same"),
            Map.entry("apologies-without", "the same"),
            Map.entry("gate-overridden", "the same"),
            Map.entry("apology-condition", "a part of a transition, for whoever may make that"),
            Map.entry("apology-validator", "the same"));

    /** What is sent where something is written, by the path's end. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("apology", "{}"),
            Map.entry("method", "{\"method\":\"second-failure\"}"),
            Map.entry("covering", "{\"issues\":[\"{work}\"]}"),
            Map.entry("cover", "{\"issue\":\"{work}\"}"),
            Map.entry("steps", called("validate")),
            Map.entry("waiver", "{\"reason\":\"They know what happened.\"}"),
            Map.entry("reparations", "{\"kind\":\"restitution\",\"form\":\"refund\",\"note\":\"\"}"),
            Map.entry("advice", "{\"kind\":\"restitution\",\"form\":\"refund\",\"lost\":\"money\"}"),
            Map.entry(
                    "{gift}",
                    "{\"kind\":\"restitution\",\"form\":\"credit\",\"note\":\"\",\"because\":\"It was a credit.\"}"),
            Map.entry("withdrawal", "{\"reason\":\"It was a mistake.\"}"),
            Map.entry("change", "{\"by\":\"2100-01-02\",\"reason\":\"No time.\"}"),
            Map.entry("answer-link", "{}"),
            Map.entry("void", "{}"),
            Map.entry("promises", "{\"what\":\"Call back\",\"by\":\"2100-01-01\"}"),
            Map.entry("broken", "{\"reason\":\"Nobody had time.\"}"),
            Map.entry("kept", "{}"),
            Map.entry("start", "{}"),
            Map.entry("stop", "{}"),
            Map.entry("resume", "{}"),
            Map.entry("contact-card", "{\"how\":\"By phone\",\"when\":\"\",\"notFor\":\"\"}"),
            Map.entry("review", "{\"text\":\"We are sorry.\"}"),
            Map.entry("hidden", "{\"rule\":\"apology\"}"),
            Map.entry("outcome", "{\"they\":\"better\",\"we\":\"same\",\"note\":\"\"}"),
            Map.entry("move", "{\"ids\":[\"none\"],\"days\":1,\"reason\":\"\",\"revision\":\"{outage}\"}"),
            Map.entry("cancel", "{\"ids\":[\"none\"],\"reason\":\"They moved on.\"}"),
            Map.entry("done", "{\"ids\":[\"none\"]}"),
            Map.entry("retry", "{\"ids\":[\"none\"]}"),
            Map.entry("follow-ups", "{\"touch\":\"silence\"}"),
            Map.entry("reopening", "{}"),
            Map.entry("address", "{}"),
            Map.entry("method-preview", OwnMethods.document("outage", "Next")),
            Map.entry("outage", OwnMethods.document("outage", "Next")),
            Map.entry("publish", "{\"revision\":\"{outage}\",\"open\":\"keep\"}"),
            Map.entry("retire", "{\"revision\":\"{outage}\"}"),
            Map.entry("restore", "{\"revision\":\"{outage}\"}"),
            Map.entry("plan", Plans.CALENDAR),
            Map.entry("OPS", Plans.CALENDAR),
            Map.entry("preview", Plans.CALENDAR),
            Map.entry("task", Plans.TASK),
            Map.entry("holidays", Plans.FILE),
            Map.entry("projects", "{\"on\":[" + Settings.ON.replace("{", "{\"project\":\"CARE\",") + "],\"off\":[]}"),
            Map.entry("start/method", "{\"method\":\"shipped\",\"seen\":\"none\"}"),
            Map.entry("follow-up", "{\"cadence\":\"week\",\"seen\":\"none\"}"),
            Map.entry("undo", "{\"id\":\"none\"}"),
            Map.entry("CARE", Settings.ON));

    private static final String OPS = "{\"on\":true,\"actor\":\"olga\",\"startTypes\":[],\"followUpType\":\"10004\"}";

    private static final Map<String, String> PLACES = new HashMap<>();
    private static final Map<String, Caller> CALLERS = new HashMap<>();

    @BeforeClass
    public static void thereIsSomethingToSee() {
        PLACES.clear(); // of the run on another database
        switchOn();
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        Map<String, String> resolved = Map.of("task", resolved(ana), "task-elsewhere", resolved(ana));
        SANDBOX.jira().clock().advance(Duration.ofDays(7));
        SANDBOX.aMinutePasses();
        resolved.forEach((place, issue) -> PLACES.put(
                place, state(ana, issue).getObject("followUp").getObject("task").getString("key")));
        PLACES.put(
                "task-elsewhere",
                SANDBOX.as("admin", () -> SANDBOX.jira().desk().move(PLACES.get("task-elsewhere"), "OPS", "10004")));
        PLACES.put("work", atWork(ana));
        Tickets.resolve(SANDBOX, PLACES.get("work"));
        List.of("check", "call").forEach(touch -> PLACES.put(touch, scheduled(ana, PLACES.get("work"), touch)));
        atWork(ana);
        PLACES.put("open", Tickets.reported(ana, "CARE:10003"));
        PLACES.put("archived", Tickets.reported(ana, "CARE:10003"));
        Caller.signedIn(SANDBOX, "admin").form("/browse/" + PLACES.get("archived") + "/archive", Map.of());
        PLACES.putAll(Map.of("closed", "CARE-1006", "theirs", "OPS-1", "api", Doors.REST));
        PLACES.put("outage", methods(Caller.signedIn(SANDBOX, "admin")));
        PLACES.put("order", Caller.encoded("\"Reparation order\" = owed-before"));
        SANDBOX.aMinutePasses();
        TABLE.persons().forEach(name -> CALLERS.put(name, caller(name)));
    }

    /** One that has a version and a draft, and one that is retired; the revision of the first. */
    private static String methods(Caller admin) {
        for (String id : List.of("outage", "tired")) {
            OwnMethods.drafted(admin, id, OwnMethods.document(id, "Outage"));
            OwnMethods.published(admin, id, "keep");
        }
        written(admin.post(OwnMethods.ALL + "/tired/retire", OwnMethods.revised(admin, "tired", "")));
        return OwnMethods.drafted(admin, "outage", OwnMethods.document("outage", "Next"));
    }

    private static Caller caller(String name) {
        return name.equals("nobody") ? Caller.anonymous(SANDBOX) : Caller.signedIn(SANDBOX, name);
    }

    /** The field goes onto the screen too, so that the issue view shows it. */
    private static void switchOn() {
        Settings.switchOn(SANDBOX);
        Caller admin = Caller.signedIn(SANDBOX, "admin");
        JsonObject care = admin.get(Doors.REST + "/admin/projects")
                .json()
                .getArray("projects")
                .getObject(0);
        assertEquals("CARE", care.getString("key"));
        long screen = care.getArray("screens").getObject(0).getLong("id");
        written(admin.put(
                Doors.REST + "/admin/projects/CARE", Settings.ON.replace("}", ",\"screens\":[" + screen + "]}")));
        written(admin.put(Doors.REST + "/admin/projects/OPS", OPS));
    }

    private static String resolved(Caller ana) {
        String issue = Tickets.begun(ana);
        Tickets.resolve(SANDBOX, issue);
        return issue;
    }

    /** An apology with something for every write to work on. */
    private static String atWork(Caller ana) {
        String issue = Tickets.begun(ana);
        written(ana.post(API + issue + "/steps", called("listen")));
        written(ana.post(API + issue + "/promises", BODIES.get("promises")));
        JsonObject state = written(ana.post(API + issue + "/reparations", BODIES.get("reparations")));
        PLACES.putIfAbsent("gift", state.getArray("reparations").getObject(0).getString("id"));
        PLACES.putIfAbsent("promise", state.getArray("promises").getObject(0).getString("id"));
        return issue;
    }

    /** The id of a follow-up that was scheduled by hand. */
    private static String scheduled(Caller ana, String issue, String touch) {
        written(ana.post(API + issue + "/follow-ups", "{\"touch\":\"" + touch + "\"}"));
        return FollowUps.of(ana, issue, touch).getString("id");
    }

    private static String called(String step) {
        return "{\"steps\":[\"" + step + "\"],\"evidence\":{\"kind\":\"call\",\"at\":\"" + Instant.now()
                + "\",\"with\":\"Rosa\",\"note\":\"We spoke.\"}}";
    }

    private static JsonObject written(Heard heard) {
        assertEquals(heard.body(), 200, heard.status());
        return heard.json();
    }

    private static JsonObject state(Caller caller, String issue) {
        return caller.get(API + issue).json();
    }

    @Test
    public void everyDoorOpensToThoseWhoMayAndToNobodyElse() {
        List<String> wrong = new ArrayList<>();
        Instant quiet = Instant.MIN;
        for (Cell cell : TABLE.cells().filter(cell -> !cell.writes()).toList()) {
            if (quiet.isBefore(Instant.now())) {
                // The minute's job writes too, whoever asks meanwhile: let it have run, so that it is not due for a
                // while.
                SANDBOX.aMinutePasses();
                quiet = Instant.now().plusSeconds(20);
            }
            wrong.addAll(wrongAndWithoutATrace(cell));
        }
        TABLE.cells().filter(Cell::writes).forEach(cell -> wrong.addAll(wrong(cell)));
        assertEquals("", String.join("\n", wrong));
    }

    /** Whoever only reads, or is refused, leaves everything as it was. */
    private static List<String> wrongAndWithoutATrace(Cell cell) {
        Map<String, List<String>> before = Rows.of(SANDBOX.tables());
        List<String> wrong = new ArrayList<>(wrong(cell));
        Map<String, List<String>> after = Rows.of(SANDBOX.tables());
        before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .forEach(table -> wrong.add(cell + ", and wrote to " + table));
        return wrong;
    }

    private static List<String> wrong(Cell cell) {
        String got = gets(cell.row(), CALLERS.get(cell.person()));
        return got.equals(cell.gets()) ? List.of() : List.of(cell + " is what the table says, but it was " + got);
    }

    private static String gets(Row row, Caller caller) {
        String path = filled(row.path());
        Heard heard = caller.ask(row.verb(), path, body(row));
        Pattern seen = SEEN.get(row.module());
        if (heard.status() != 200 || seen == null) {
            return String.valueOf(heard.status());
        }
        return seen.matcher(withoutScripts(heard.body())).find() ? "shown" : "hidden";
    }

    /** Which scripts a page loads says nothing of anybody; their own lines of the table tell who gets them. */
    private static String withoutScripts(String page) {
        return page.replace("The Amends sandbox", "").replaceAll("<(script|link)[^>]*/(s|download)/[^>]*>", "");
    }

    private static Optional<String> body(Row row) {
        String path = row.path().replaceAll("\\?.*", "");
        int last = path.lastIndexOf('/');
        String two = path.substring(path.lastIndexOf('/', last - 1) + 1);
        return Optional.ofNullable(BODIES.get(two))
                .or(() -> Optional.ofNullable(BODIES.get(path.substring(last + 1))))
                .filter(body -> row.writes())
                .map(AccessIT::filled);
    }

    private static String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    /** Another site's page can make an agent's browser send, with the agent's cookie; not with our header, nor as our page. */
    @Test
    public void noWriteIsTakenFromAForeignPage() {
        // What other tests began here may be due already: the job must have done it before.
        SANDBOX.aMinutePasses();
        Map<String, List<String>> before = Rows.of(SANDBOX.tables());
        TABLE.cells().filter(Cell::writes).forEach(cell -> {
            Caller caller = CALLERS.get(cell.person());
            assertEquals(
                    cell.toString(),
                    403,
                    caller.send(forged(caller, cell.row())).status());
            assertEquals(
                    cell.toString(),
                    403,
                    caller.send(forged(caller, cell.row())
                                    .header("X-Atlassian-Token", "no-check")
                                    .header("Origin", "https://elsewhere.example"))
                            .status());
        });
        assertEquals(before, Rows.of(SANDBOX.tables()));
    }

    private static HttpRequest.Builder forged(Caller caller, Row row) {
        return caller.request(filled(row.path()))
                .header("Content-Type", "application/json")
                .method(row.verb(), body(row).map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
    }

    /** An administrator who left the desk a while ago: whoever sits there now reads what was open, and changes nothing. */
    @Test
    public void administratorsChangeThingsOnlyWithAFreshProofOfWhoTheyAre() {
        Caller admin = CALLERS.get("admin");
        SANDBOX.jira().administratorsProveAgain(true);
        try {
            assertEquals(302, admin.get("/plugins/servlet/amends/admin").status());
            for (Row row : TABLE.rows()) {
                if (row.writes() && row.path().contains("/admin/")) {
                    Heard heard = admin.ask(row.verb(), filled(row.path()), Optional.of(BODIES.get("CARE")));
                    assertEquals(row.path(), 403, heard.status());
                    assertEquals(row.path(), "session", heard.field());
                }
            }
        } finally {
            SANDBOX.jira().administratorsProveAgain(false);
        }
        assertEquals(200, admin.get("/plugins/servlet/amends/admin").status());
    }

    @Test
    public void whereAmendsIsOffThereIsNothingForTheProjectsOwnAgentsEither() {
        Caller admin = CALLERS.get("admin");
        Caller olga = CALLERS.get("olga");
        written(admin.put(Doors.REST + "/admin/projects/OPS", OPS.replace("true", "false")));
        try {
            assertEquals(404, olga.get(API + "OPS-1").status());
            assertEquals(404, olga.post(API + "OPS-1/apology", "{}").status());
            assertFalse(olga.get("/browse/OPS-1").body().contains("amends-panel"));
        } finally {
            written(admin.put(Doors.REST + "/admin/projects/OPS", OPS));
        }
    }

    @Test
    public void everyRestMethodStandsInTheTable() {
        assertEquals(
                List.of(),
                Doors.restMethods().stream()
                        .filter(method ->
                                TABLE.rows().stream().noneMatch(row -> method.takes(row.verb(), filled(row.path()))))
                        .toList());
        assertFalse(Doors.restMethods().isEmpty());
    }

    @Test
    public void everyModuleStandsInTheTable() {
        List<String> known = TABLE.rows().stream().map(Row::module).distinct().collect(Collectors.toList());
        known.addAll(NO_DOOR.keySet());
        assertEquals(
                List.of(),
                Doors.modules().stream().filter(key -> !known.contains(key)).toList());
    }
}
