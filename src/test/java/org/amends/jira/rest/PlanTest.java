package org.amends.jira.rest;

import static org.amends.jira.rest.Requests.body;
import static org.amends.jira.rest.Requests.ok;
import static org.amends.jira.rest.Requests.ours;
import static org.amends.jira.rest.Requests.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.amends.apology.calendar.ChosenCalendar;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.Touch;
import org.amends.jira.admin.OneAtATime;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.TestFields;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestPlans;
import org.amends.jira.store.CadenceForm;
import org.amends.jira.store.CalendarForm;
import org.junit.Before;
import org.junit.Test;

/** The admin arranges follow-ups for all projects and for one; each refusal names its field and what was expected, and keeps nothing. */
public class PlanTest {
    private static final HttpServletRequest REQUEST =
            Fake.of(HttpServletRequest.class).done();
    private static final OptionalLong ALL = OptionalLong.empty();
    private static final OptionalLong CARE = OptionalLong.of(TestJira.CARE);

    private final TestJira jira = new TestJira();
    private final TestPlans plans = new TestPlans(jira);
    private final PlanResource rest = new PlanResource(
            Requests.door(jira),
            new TestFields().of(jira).projects(),
            plans.desk(),
            plans.holidays(),
            new OneAtATime(jira.locks()));

    @Before
    public void theAdminIsSignedIn() {
        jira.signIn(jira.admin);
    }

    private Response put(JsonObject plan) {
        return rest.changeAll(REQUEST, ours(), body(JsonWriter.string(plan)));
    }

    @Test
    public void whereTheAuditLogIsOutOfOrderTheChangeHoldsAndAnAdminLearnsOfIt() {
        jira.auditBreaks = true;
        ok(putCare("{\"gate\":{\"holds\":\"off\"}}"));
        assertEquals("off", ok(rest.one("CARE")).getObject("gate").getString("holds"));
        assertEquals(
                Optional.of("settings"), jira.unaudited().last().orElseThrow().result());
    }

    @Test
    public void whatTheAuditLogTookIsNoNews() {
        ok(putCare("{\"gate\":{\"holds\":\"off\"}}"));
        assertEquals(Optional.empty(), jira.unaudited().last());
        assertEquals(1, jira.audited.size());
    }

    private Response putCare(String plan) {
        return rest.changeOne("CARE", REQUEST, ours(), body(plan));
    }

    // Two administrators at once.

    @Test
    public void whoSavesOnWhatSomebodyElseChangedIsToldAndNothingIsLost() {
        String seen = "\"seen\":" + JsonWriter.string(ok(rest.one("CARE")).getObject("seen"));
        ok(putCare("{\"gate\":{\"holds\":\"off\"}," + seen + "}"));
        refused(409, "gate", putCare("{\"gate\":{\"holds\":\"valued\"}," + seen + "}"));
        refused(409, "gate", putCare("{\"gate\":null," + seen + "}"));
        JsonObject care = ok(rest.one("CARE"));
        assertEquals("off", care.getObject("gate").getString("holds"));
        ok(putCare("{\"portal\":{\"card\":true,\"verify\":false}," + seen + "}"));
        String now = "\"seen\":" + JsonWriter.string(care.getObject("seen"));
        ok(putCare("{\"gate\":{\"holds\":\"valued\"}," + now + "}"));
        ok(putCare("{\"gate\":null}"));
    }

    // What holds, and for whom.

    @Test
    public void beforeAnythingIsChosenWhatShipsHolds() {
        JsonObject plan = ok(rest.all());
        assertFalse(plan.has("cadence") || plan.has("calendar") || plan.has("owners"));
        assertEquals(
                5,
                plan.getObject("holding")
                        .getObject("cadence")
                        .getArray("touches")
                        .size());
        assertEquals("17:00", plan.getObject("holding").getObject("calendar").getString("to"));
        assertEquals("Customer care", ok(rest.one("CARE")).getObject("project").getString("name"));
    }

    @Test
    public void aProjectsOwnHoldsThereAndIsDroppedByNull() {
        ok(putCare("{\"calendar\":" + calendar("\"weekend\":[\"friday\",\"saturday\"],\"zone\":\"Asia/Dubai\"") + "}"));
        assertEquals(
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                plans.plans().calendar(CARE).weekend());
        assertEquals(
                Optional.of(ZoneId.of("Asia/Dubai")),
                plans.plans().calendar(CARE).zone());
        assertEquals(ChosenCalendar.shipped(), plans.plans().calendar(ALL));
        JsonObject plan = ok(putCare("{\"calendar\":null}"));
        assertFalse(plan.has("calendar"));
        assertEquals(ChosenCalendar.shipped(), plans.plans().calendar(CARE));
    }

    @Test
    public void whatIsNotNamedStaysAsItIs() {
        ok(putCare("{\"calendar\":" + calendar("\"weekend\":[\"sunday\"]") + "}"));
        ok(putCare("{\"owners\":{\"user\":\"ana\"}}"));
        assertEquals(Set.of(DayOfWeek.SUNDAY), plans.plans().calendar(CARE).weekend());
        assertEquals(
                Optional.of(jira.ana.getKey()),
                plans.owners().own(CARE).orElseThrow().user());
        assertEquals("ana", ok(rest.one("CARE")).getObject("owners").getString("user"));
    }

    @Test
    public void whatIsReadCanBeWrittenAgain() {
        JsonObject plan = ok(rest.all()).getObject("holding");
        assertEquals(plan, ok(put(plan)).getObject("holding"));
    }

    // A touch does not reach back.

    @Test
    public void aTouchThatIsSwitchedOnOrNewHoldsFromNowOn() {
        jira.later(Duration.ofDays(3));
        JsonObject cadence = CadenceForm.write(Cadence.shipped());
        touch(cadence, 2).put("on", true);
        cadence.getArray("touches").add(custom("thank-you"));
        ok(put(plan("cadence", cadence)));
        Cadence kept = plans.plans().cadence(ALL);
        Instant now = jira.clock().instant();
        assertEquals(Instant.EPOCH, kept.touch("week").orElseThrow().since());
        assertEquals(now, kept.touch("check").orElseThrow().since());
        assertEquals(now, kept.touch("thank-you").orElseThrow().since());
        jira.later(Duration.ofDays(1));
        ok(put(ok(rest.all()).getObject("holding")));
        assertEquals(
                now, plans.plans().cadence(ALL).touch("check").map(Touch::since).orElseThrow());
    }

    @Test
    public void aTouchThatCountsFromSomethingElseHoldsFromNowOnToo() {
        JsonObject cadence = CadenceForm.write(Cadence.shipped());
        touch(cadence, 1).put("anchor", "resolution");
        touch(cadence, 1).put("condition", "always");
        ok(put(plan("cadence", cadence)));
        assertEquals(
                jira.clock().instant(),
                plans.plans().cadence(ALL).touch("silence").map(Touch::since).orElseThrow());
    }

    // Refusals.

    @Test
    public void onlyAdministratorsOfJira() {
        jira.signIn(jira.ana);
        refused(403, "user", rest.all());
        refused(403, "user", put(new JsonObject()));
        refused(403, "user", rest.holidays(REQUEST, ours(), body("{}")));
        refused(403, "user", rest.preview(REQUEST, ours(), body("{}")));
        jira.signOut();
        refused(401, "user", rest.one("CARE"));
    }

    @Test
    public void noSuchProjectAndNoSuchSection() {
        refused(404, "project", rest.one("NONE"));
        refused(404, "project", rest.changeOne("NONE", REQUEST, ours(), body("{}")));
        refused(400, "section", put(plan("candence", new JsonObject())));
        refused(400, "cadence", rest.changeAll(REQUEST, ours(), body("{\"cadence\":[]}")));
        assertTrue(plans.isEmpty());
    }

    @Test
    public void oneWrongSectionKeepsTheOthersOutToo() {
        JsonObject plan = plan("cadence", CadenceForm.write(Cadence.shipped()));
        plan.put("calendar", new JsonObject());
        refused(400, "calendar.weekend", put(plan));
        assertTrue(plans.isEmpty());
    }

    @Test
    public void anOffsetOfZeroOrOfTenYears() {
        refusedTouch("amount", 0, "cadence.touches.0.amount");
        refusedTouch("amount", 3653, "cadence.touches.0.amount");
        refusedTouch("amount", 1.5, "cadence.touches.0.amount");
        refusedTouch("amount", "7", "cadence.touches.0.amount");
        refusedTouch("unit", "fortnights", "cadence.touches.0.unit");
        JsonObject tenYears = CadenceForm.write(Cadence.shipped());
        touch(tenYears, 0).put("unit", "working-hours");
        touch(tenYears, 0).put("amount", 20_000);
        JsonObject error = refused(400, "cadence.touches.0.amount", put(plan("cadence", tenYears)));
        assertTrue(error.getString("expected"), error.getString("expected").contains("4176"));
    }

    @Test
    public void aRepeatOutOfRange() {
        JsonObject repeat = new JsonObject();
        repeat.put("amount", 14);
        repeat.put("unit", "days");
        repeat.put("most", 1);
        refusedTouch("repeat", repeat, "cadence.touches.0.repeat.most");
        repeat.put("most", 500);
        refusedTouch("repeat", repeat, "cadence.touches.0.repeat.most");
        repeat.put("most", 6);
        repeat.put("amount", 0);
        refusedTouch("repeat", repeat, "cadence.touches.0.repeat.amount");
        refusedTouch("repeat", "weekly", "cadence.touches.0.repeat");
    }

    @Test
    public void anIdThatIsNone() {
        for (String id : new String[] {"", "Week", "two words", "a".repeat(21), "x-", "week-2", "<b>", "wo\u0308rt"}) {
            refusedTouch("id", id, "cadence.touches.0.id");
        }
        refusedTouch("id", "silence", "cadence.touches.1.id");
    }

    @Test
    public void aTouchOfOnesOwnNeedsItsNameAndQuestion() {
        JsonObject cadence = CadenceForm.write(Cadence.shipped());
        JsonObject own = custom("thank-you");
        own.put("name", "  ");
        cadence.getArray("touches").add(own);
        refused(400, "cadence.touches.5.name", put(plan("cadence", cadence)));
        own.put("name", "Thank them");
        own.remove("question");
        refused(400, "cadence.touches.5.question", put(plan("cadence", cadence)));
        own.put("question", "x".repeat(201));
        refused(400, "cadence.touches.5.question", put(plan("cadence", cadence)));
        own.put("question", "NUL \u0000");
        refused(400, "cadence.touches.5.question", put(plan("cadence", cadence)));
    }

    @Test
    public void whatMakesNoSense() {
        refusedTouch("condition", "silent", "cadence.touches.0.condition");
        refusedTouch("condition", "invited", "cadence.touches.0.condition");
        refusedTouch("condition", "news", "cadence.touches.0.condition");
        refusedTouch("condition", "raining", "cadence.touches.0.condition");
        refusedTouch("anchor", "own-it", "cadence.touches.0.purpose");
        refusedTouch("anchor", "full-moon", "cadence.touches.0.anchor");
        refusedTouch("purpose", "sell", "cadence.touches.0.purpose");
        refusedTouch("on", "yes", "cadence.touches.0.on");
    }

    @Test
    public void tooManyTouches() {
        JsonObject cadence = new JsonObject();
        JsonArray touches = new JsonArray();
        IntStream.range(0, 21).forEach(at -> touches.add(custom("touch-" + (char) ('a' + at))));
        cadence.put("touches", touches);
        refused(400, "cadence.touches", put(plan("cadence", cadence)));
        touches.remove(0);
        ok(put(plan("cadence", cadence)));
    }

    @Test
    public void aZoneThatDoesNotExist() {
        for (String zone : new String[] {"Europe/Atlantis", "GMT+25", "+02:00", "x".repeat(99), "'; DROP TABLE"}) {
            refusedCalendar("zone", zone, "calendar.zone");
        }
        refusedCalendar("zone", 1, "calendar.zone");
    }

    @Test
    public void aWeekendOfSevenDays() {
        JsonArray week = new JsonArray();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.add(CalendarForm.word(day));
        }
        refusedCalendar("weekend", week, "calendar.weekend");
        week.remove(0);
        week.set(0, "caturday");
        refusedCalendar("weekend", week, "calendar.weekend");
        refusedCalendar("weekend", "sunday", "calendar.weekend");
    }

    @Test
    public void hoursThatEndBeforeTheyBegin() {
        refusedCalendar("to", "09:00", "calendar.to");
        refusedCalendar("to", "08:00", "calendar.to");
        refusedCalendar("from", "24:00", "calendar.to");
        refusedCalendar("from", "9", "calendar.from");
        refusedCalendar("from", "25:00", "calendar.from");
        refusedCalendar("to", "17:60", "calendar.to");
        JsonObject allDay = CalendarForm.write(ChosenCalendar.shipped());
        allDay.put("from", "00:00");
        allDay.put("to", "24:00");
        ok(put(plan("calendar", allDay)));
    }

    @Test
    public void holidaysThatCannotBe() {
        refusedHoliday("2026-02-30", "x", "calendar.holidays.0.day");
        refusedHoliday("", "x", "calendar.holidays.0.day");
        refusedHoliday("1066-10-14", "x", "calendar.holidays.0.day");
        refusedHoliday("9999-01-01", "x", "calendar.holidays.0.day");
        refusedHoliday("2026-12-25", "x".repeat(61), "calendar.holidays.0.name");
    }

    @Test
    public void tooManyHolidaysAndAYearOfThem() {
        LocalDate first = LocalDate.of(2030, 1, 1);
        refusedHolidays(first.datesUntil(first.plusDays(1001)).toArray(LocalDate[]::new), "calendar.holidays");
        refusedHolidays(first.datesUntil(first.plusDays(400)).toArray(LocalDate[]::new), "calendar.holidays");
        JsonObject calendar = holidays(first.datesUntil(first.plusDays(200)).toArray(LocalDate[]::new));
        ok(put(plan("calendar", calendar)));
        assertEquals(200, plans.plans().calendar(ALL).holidays().size());
    }

    @Test
    public void aSectionThatIsTooLongForJira() {
        JsonArray holidays = new JsonArray();
        IntStream.range(0, 1000).forEach(at -> {
            JsonObject holiday = holiday(LocalDate.of(2030, 1, 1), "x".repeat(56) + at);
            holiday.put("yearly", true);
            holidays.add(holiday);
        });
        JsonObject calendar = CalendarForm.write(ChosenCalendar.shipped());
        calendar.put("holidays", holidays);
        refused(400, "calendar", put(plan("calendar", calendar)));
    }

    @Test
    public void ownersWhoCannotBe() {
        refused(400, "owners.user", putCare("{\"owners\":{\"user\":\"nobody\"}}"));
        refused(400, "owners.user", putCare("{\"owners\":{\"user\":\"gone\"}}"));
        refused(400, "owners.user", putCare("{\"owners\":{\"user\":\"olga\"}}"));
        refused(400, "owners.user", putCare("{\"owners\":{\"user\":7}}"));
        refused(400, "owners.group", putCare("{\"owners\":{\"group\":\"nobody-here\"}}"));
        ok(putCare("{\"owners\":{\"group\":\"care-leads\"}}"));
    }

    @Test
    public void whatNeverCountsAsResolved() {
        refused(400, "resolved.by", putCare("{\"resolved\":{\"by\":\"vote\"}}"));
        refused(400, "resolved.names", putCare("{\"resolved\":{\"by\":\"statuses\",\"names\":[]}}"));
        refused(400, "resolved.names", putCare("{\"resolved\":{\"by\":\"statuses\",\"names\":[\"Nirvana\"]}}"));
        refused(400, "resolved.names.0", putCare("{\"resolved\":{\"by\":\"statuses\",\"names\":[1]}}"));
        assertTrue(plans.isEmpty());
        JsonObject plan = ok(putCare("{\"resolved\":{\"by\":\"category\"}}"));
        assertEquals("category", plan.getObject("resolved").getString("by"));
    }

    @Test
    public void theContactCardOnThePortalIsYesOrNo() {
        refused(400, "portal.card", putCare("{\"portal\":{\"card\":\"maybe\"}}"));
        assertTrue(plans.isEmpty());
        assertTrue(
                ok(putCare("{\"portal\":{\"card\":true}}")).getObject("portal").getBoolean("card"));
        assertFalse(ok(rest.all()).getObject("holding").getObject("portal").getBoolean("card"));
    }

    @Test
    public void whatCannotBeMadeOfAFollowUp() {
        refused(400, "task.make", putCare("{\"task\":{\"make\":\"coffee\"}}"));
        refused(400, "task.project", putCare("{\"task\":{\"make\":\"task\",\"project\":\"CARE\"}}"));
        refused(400, "task.fields.duedate", putCare("{\"task\":{\"make\":\"task\",\"fields\":{\"duedate\":1}}}"));
        refused(400, "task.make", putCare("{\"task\":{\"make\":\"task\"}}"));
        assertTrue(plans.isEmpty());
        assertEquals(
                "queue",
                ok(putCare("{\"task\":{\"make\":\"queue\"}}")).getObject("task").getString("make"));
    }

    // Looking before saving.

    @Test
    public void whatATouchWouldMeanIsShownAndNothingKept() {
        JsonObject preview = ok(rest.preview(
                REQUEST,
                ours(),
                body("{\"project\":\"CARE\",\"calendar\":" + calendar("\"weekend\":[\"monday\"]") + "}")));
        assertEquals("Europe/Berlin", preview.getString("zone"));
        assertEquals("week", preview.getArray("touches").getObject(0).getString("id"));
        assertFalse(preview.getArray("touches").getObject(0).getString("when").isBlank());
        assertTrue(plans.isEmpty());
        refused(400, "calendar.weekend", rest.preview(REQUEST, ours(), body("{\"calendar\":{}}")));
        refused(404, "project", rest.preview(REQUEST, ours(), body("{\"project\":\"NONE\"}")));
    }

    @Test
    public void aFileOfHolidaysIsReadAndNothingKept() {
        String ics = "BEGIN:VCALENDAR\\r\\nBEGIN:VEVENT\\r\\nDTSTART;VALUE=DATE:20261225\\r\\nRRULE:FREQ=YEARLY\\r\\n"
                + "SUMMARY:Christmas\\r\\nEND:VEVENT\\r\\nEND:VCALENDAR\\r\\n";
        JsonObject found = ok(rest.holidays(REQUEST, ours(), body("{\"ics\":\"" + ics + "\"}")));
        JsonObject holiday = found.getArray("holidays").getObject(0);
        assertEquals("2026-12-25", holiday.getString("day"));
        assertTrue(holiday.getBoolean("yearly"));
        assertTrue(plans.isEmpty());
        refused(400, "ics", rest.holidays(REQUEST, ours(), body("{\"ics\":\"hello\"}")));
        refused(400, "ics", rest.holidays(REQUEST, ours(), body("{\"ics\":[]}")));
        String large = "x".repeat(1024 * 1024 + 1);
        refused(400, "ics", rest.holidays(REQUEST, ours(), body("{\"ics\":\"" + large + "\"}")));
        refused(413, "body", rest.holidays(REQUEST, ours(), body("{\"ics\":\"" + large.repeat(3) + "\"}")));
    }

    private void refusedTouch(String field, Object value, String path) {
        JsonObject cadence = CadenceForm.write(Cadence.shipped());
        touch(cadence, 0).put(field, value);
        refused(400, path, put(plan("cadence", cadence)));
        assertTrue(plans.isEmpty());
    }

    private void refusedCalendar(String field, Object value, String path) {
        JsonObject calendar = CalendarForm.write(ChosenCalendar.shipped());
        calendar.put(field, value);
        refused(400, path, put(plan("calendar", calendar)));
        assertTrue(plans.isEmpty());
    }

    private void refusedHoliday(String day, String name, String path) {
        JsonArray holidays = new JsonArray();
        JsonObject holiday = new JsonObject();
        holiday.put("day", day);
        holiday.put("name", name);
        holidays.add(holiday);
        refusedCalendar("holidays", holidays, path);
    }

    private void refusedHolidays(LocalDate[] days, String path) {
        refused(400, path, put(plan("calendar", holidays(days))));
        assertTrue(plans.isEmpty());
    }

    private static JsonObject holidays(LocalDate... days) {
        JsonArray holidays = new JsonArray();
        for (LocalDate day : days) {
            holidays.add(holiday(day, "Off"));
        }
        JsonObject calendar = CalendarForm.write(ChosenCalendar.shipped());
        calendar.put("holidays", holidays);
        return calendar;
    }

    private static JsonObject holiday(LocalDate day, String name) {
        JsonObject holiday = new JsonObject();
        holiday.put("day", day.toString());
        holiday.put("name", name);
        return holiday;
    }

    private static JsonObject custom(String id) {
        JsonObject touch = new JsonObject();
        touch.put("id", id);
        touch.put("on", true);
        touch.put("anchor", "resolution");
        touch.put("amount", 3);
        touch.put("unit", "working-days");
        touch.put("purpose", "check");
        touch.put("condition", "always");
        touch.put("name", "Thank them");
        touch.put("question", "Did they hear it?");
        return touch;
    }

    private static JsonObject touch(JsonObject cadence, int at) {
        return cadence.getArray("touches").getObject(at);
    }

    private static JsonObject plan(String section, JsonObject json) {
        JsonObject plan = new JsonObject();
        plan.put(section, json);
        return plan;
    }

    private static String calendar(String more) {
        return "{" + more + ",\"from\":\"09:00\",\"to\":\"17:00\",\"holidays\":[]}";
    }

    // Reviewing replies.

    private static String review(String more) {
        return "{\"review\":{\"review\":true,\"live\":false" + more + "}}";
    }

    @Test
    public void theReplyReviewIsOnAndSilentUntilSomebodyChooses() {
        JsonObject holding = ok(rest.all()).getObject("holding").getObject("review");
        assertTrue(holding.getBoolean("review"));
        assertFalse(holding.getBoolean("live"));
        ok(putCare(review(",\"off\":[\"inconvenience\"],\"phrases\":[{\"phrase\":\"Per our terms\","
                + "\"fault\":\"defensive\",\"why\":\"Nobody asked for terms.\"}]")));
        JsonObject kept = ok(rest.one("CARE")).getObject("review");
        assertEquals("inconvenience", kept.getArray("off").getString(0));
        assertEquals("Per our terms", kept.getArray("phrases").getObject(0).getString("phrase"));
    }

    @Test
    public void aPhraseThatCannotBeLookedForIsRefusedByItsField() {
        refused(400, "review.off", putCare(review(",\"off\":[\"no-such-rule\"]")));
        refused(400, "review.phrases.0.phrase", putCare(phrase("...", "cliche", "It says nothing.")));
        refused(400, "review.phrases.0.phrase", putCare(phrase("x".repeat(33), "cliche", "It says nothing.")));
        refused(400, "review.phrases.0.phrase", putCare(phrase("so ".repeat(40), "cliche", "It says nothing.")));
        refused(400, "review.phrases.0.phrase", putCare(phrase("inconvenien*", "cliche", "It says nothing.")));
        refused(400, "review.phrases.0.phrase", putCare(phrase("terms|policy", "cliche", "It says nothing.")));
        refused(400, "review.phrases.0.fault", putCare(phrase("per our terms", "apology", "It says nothing.")));
        refused(400, "review.phrases.0.why", putCare(phrase("per our terms", "cliche", " ")));
        String one = "{\"phrase\":\"per our terms\",\"fault\":\"cliche\",\"why\":\"No.\"}";
        String same = one.replace("per our", "PER OUR");
        refused(400, "review.phrases", putCare(review(",\"phrases\":[" + one + "," + same + "]")));
        assertFalse(ok(rest.one("CARE")).has("review"));
    }

    private static String phrase(String words, String fault, String why) {
        return review(
                ",\"phrases\":[{\"phrase\":\"" + words + "\",\"fault\":\"" + fault + "\",\"why\":\"" + why + "\"}]");
    }
}
