package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.junit.Assert.assertEquals;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.util.UserManager;
import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ErrorCollector;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** Rosa comes a second time; and an incident of hers and of Joe's has one apology. By keyboard, and looked at by axe in both themes. */
@OnOneDatabase("Which apology stands for which is read from the journals; the stores' own tests run on both.")
public class OtherApologiesIT {
    private static final RunningSandbox SANDBOX = RunningSandbox.on();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final String API = Doors.REST + "/issues/";

    @Rule
    public final ErrorCollector findings = new ErrorCollector();

    private final Page page = CHROMIUM.window();
    private final Caller caller = Caller.signedIn(SANDBOX, "ana");
    private Complaint first;

    @Before
    public void anApologyToRosa() {
        SANDBOX.isOnATuesday();
        first = Complaint.raised(SANDBOX, caller);
        first.done("promises", "{\"what\":\"Three refunds\",\"by\":\"2099-12-31\"}");
        SANDBOX.jira().clock().advance(Period.ofDays(30));
    }

    @Test
    public void aSecondFailureIsSaidFirstAndMetByAClick() {
        Complaint second = Complaint.raised(SANDBOX, caller);
        Panel panel = at(second);
        assertThat(panel.find("[data-earlier='" + first.key() + "']")).containsText("Three refunds");
        lookAt("owed an apology before");
        new Pictures().takeBothThemes(page, "second-failure");
        panel.find("[data-action=method]").focus();
        page.keyboard().press("Enter");
        assertThat(panel.find("[data-step=change]")).hasCount(1);
        assertThat(panel.find("[data-step=validate]")).hasCount(0);
        assertThat(panel.find("[data-key=no-goodwill]")).isVisible();
        panel.showsAll();
        lookAt("after a second failure");
        second.done("promises", "{\"what\":\"Ingrid checks each herself\",\"by\":\"2099-12-31\"}");
        assertEquals("done", second.step("change").getString("state"));
        Heard late = caller.post(API + second.id() + "/apology/method", "{\"method\":\"shipped\"}");
        assertEquals(late.body(), 409, late.status());
        second.resolved();
        assertEquals(
                List.of("two-days", "two-weeks"),
                FollowUps.of(caller, second.id()).stream()
                        .map(followUp -> followUp.getString("touch"))
                        .filter(touch -> touch.startsWith("two"))
                        .toList());
    }

    @Test
    public void nothingIsSaidOfWhatIsTooLongAgo() {
        SANDBOX.jira().clock().advance(Period.ofDays(61));
        Complaint second = Complaint.asked(SANDBOX, caller);
        JsonObject earlier = second.state().getObject("earlier");
        assertEquals(null, earlier == null || !earlier.getString("key").equals(first.key()) ? null : earlier);
    }

    @Test
    public void anIncidentsApologyStandsForATicket() {
        Complaint covered = of("joe");
        Panel panel = at(covered);
        panel.find("[data-key=menu]").click();
        panel.find("[data-action=cover]").click();
        assertThat(panel.find("[name=issue]")).isFocused();
        lookAt("asked which ticket covers it");
        page.keyboard().type(first.key());
        page.keyboard().press("Enter");
        assertThat(panel.find("[data-owner='" + first.key() + "']")).containsText("0 of 8");
        assertThat(panel.find("[data-action=uncover]")).isFocused();
        lookAt("covered");
        new Pictures().takeBothThemes(page, "covered");
        assertEquals("", covered.order());
        Heard refused = caller.post(
                API + covered.id() + "/steps", "{\"steps\":[\"take-their-side\"],\"evidence\":{\"kind\":\"none\"}}");
        assertEquals(refused.body(), 409, refused.status());
        oneFollowUpForEachCustomer(covered);
        assertThat(at(first).find("[data-row=covers]")).containsText(covered.key());
        lookAt("covers another");
        panel = at(covered);
        panel.find("[data-action=uncover]").focus();
        page.keyboard().press("Enter");
        assertThat(panel.find("[data-step=listen]")).isVisible();
        lookAt("free again");
    }

    @Test
    public void anIncidentCoversTheTicketsThatAreLinkedWithIt() {
        Complaint one = of("joe");
        Complaint two = of("rosa");
        Complaint owner = of("joe");
        Complaint taken = of("joe");
        taken.done("cover", "{\"issue\":\"" + owner.key() + "\"}");
        links(first, one);
        links(two, first);
        links(first, taken);
        Panel panel = at(first);
        panel.find("[data-key=menu]").click();
        panel.find("[data-action=covering]").focus();
        page.keyboard().press("Enter");
        assertThat(panel.find("[data-pick]")).hasCount(3);
        assertThat(panel.find("[data-pick='" + one.key() + "'] input")).isFocused();
        assertThat(panel.find("[data-pick='" + taken.key() + "']"))
                .containsText("The apology of another ticket stands");
        assertThat(panel.find("[data-pick='" + taken.key() + "'] input")).isDisabled();
        // The panel lies behind the dialog: its layout is looked at when that is closed.
        assertEquals(List.of(), new Axe(page).against(".amends-panel"));
        new Pictures().takeBothThemes(page, "covering");
        page.keyboard().press("Enter");
        assertThat(panel.form("covering")).containsText("Choose tickets to cover.");
        panel.find("[data-pick='" + one.key() + "'] input").focus();
        page.keyboard().press("Space");
        panel.find("[data-pick='" + two.key() + "'] input").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(panel.find("[data-row=covers]")).containsText(one.key());
        assertThat(panel.find("[data-row=covers]")).containsText(two.key());
        assertThat(panel.card()).containsText("Covered from now on: " + one.key() + ", " + two.key() + ".");
        assertThat(panel.find("[data-key=menu]")).isFocused();
        lookAt("covers several");
        assertEquals("covered", one.state().getString("kind"));

        Heard some = caller.post(
                API + first.id() + "/covering",
                "{\"issues\":[\"" + taken.key() + "\",\"" + owner.key() + "\",\"" + first.key()
                        + "\",\"CARE-99999\",\"OPS-1\"]}");
        assertEquals(some.body(), 200, some.status());
        JsonObject outcomes = some.json().getObject("covering");
        assertEquals(List.of(), outcomes.getArray("done"));
        assertEquals(
                List.of(
                        "The apology of another ticket stands for this one's.",
                        "This ticket's apology stands for other tickets.",
                        "A ticket cannot cover itself.",
                        "There is no such ticket here for you.",
                        "There is no such ticket here for you."),
                outcomes.getArray("refused").stream()
                        .map(refused -> ((JsonObject) refused).getString("message"))
                        .toList());
        assertEquals(
                400,
                caller.post(API + first.id() + "/covering", "{\"issues\":[]}").status());
    }

    private static void links(Complaint from, Complaint to) {
        SANDBOX.as("ana", () -> {
            IssueLinkType relates = SANDBOX.jira()
                    .service(IssueLinkTypeManager.class)
                    .getIssueLinkTypesByName("Relates")
                    .iterator()
                    .next();
            try {
                SANDBOX.jira()
                        .service(IssueLinkManager.class)
                        .createIssueLink(
                                from.id(),
                                to.id(),
                                relates.getId(),
                                null,
                                SANDBOX.jira().service(UserManager.class).getUserByName("ana"));
            } catch (CreateException refused) {
                throw new AssertionError(refused);
            }
            return "";
        });
    }

    private void oneFollowUpForEachCustomer(Complaint covered) {
        first.resolved();
        covered.resolved();
        assertEquals(List.of(), weeks(covered));
        assertEquals(List.of("scheduled", "scheduled"), weeks(first));
        SANDBOX.jira().clock().advance(Period.ofDays(7));
        SANDBOX.aMinutePasses();
        assertEquals(List.of("task", "task"), weeks(first));
    }

    /** The states of the follow-ups of the week that somebody still has to do. */
    private List<String> weeks(Complaint complaint) {
        return FollowUps.of(caller, complaint.id()).stream()
                .filter(followUp -> followUp.getString("touch").equals("week"))
                .map(followUp -> followUp.getString("state"))
                .filter(state -> !state.equals("cancelled"))
                .toList();
    }

    @Test
    public void aTicketIsFreeWhenItsOwnerIsDeleted() {
        Complaint covered = of("joe");
        covered.done("cover", "{\"issue\":\"" + first.key() + "\"}");
        assertEquals("covered", covered.state().getString("kind"));
        SANDBOX.as("admin", () -> {
            SANDBOX.jira().desk().delete(first.key());
            return "";
        });
        SANDBOX.aMinutePasses();
        assertEquals("apology", covered.state().getString("kind"));
        assertThat(at(covered).find("[data-key=freed]")).containsText("is gone");
        lookAt("freed");
    }

    @Test
    public void aTicketIsFreeWhenItsOwnerGoesWhereAmendsIsOff() {
        Complaint covered = of("joe");
        covered.done("cover", "{\"issue\":\"" + first.key() + "\"}");
        SANDBOX.as("admin", () -> SANDBOX.jira().desk().move(first.key(), "OPS", "10005"));
        SANDBOX.aMinutePasses();
        assertEquals("apology", covered.state().getString("kind"));
        assertThat(at(covered).find("[data-key=freed]")).containsText("Amends is off where");
        lookAt("freed, for Amends is off there");
    }

    private Complaint of(String customer) {
        Heard created = caller.form(
                "/secure/CreateIssue",
                Map.of("kind", "CARE:10002", "summary", "Where is my parcel?", "customer", customer));
        Complaint complaint = Complaint.at(SANDBOX, caller, created.location());
        Patience.until("an apology", () -> "apology".equals(complaint.state().getString("kind")));
        return complaint;
    }

    private Panel at(Complaint complaint) {
        page.context().clearCookies();
        return Person.signsIn(page, SANDBOX, "ana")
                .opens("/browse/" + complaint.key())
                .panel();
    }

    private void lookAt(String state) {
        findings.checkThat(state, new Axe(page).against(".amends-panel"), equalTo(List.of()));
        findings.checkThat(state, new Layout(page).against(".amends-panel"), equalTo(List.of()));
    }
}
