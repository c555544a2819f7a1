package org.amends.jira.ics;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.amends.apology.Refusal;
import org.amends.apology.Story;
import org.amends.apology.calendar.Holiday;
import org.junit.Test;

/** Days off out of files as calendars export them; and of each file that is not taken, why, and where in it. */
public class HolidayFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    public void eventsOfWholeDaysBecomeHolidays() {
        assertEquals(
                List.of(
                        new Holiday(LocalDate.of(2026, 12, 25), true, "Christmas Day"),
                        new Holiday(LocalDate.of(2027, 4, 5), false, "Easter Monday, observed")),
                taken(event("20261225", "SUMMARY:Christmas Day", "RRULE:FREQ=YEARLY")
                                + event("20270405", "DTEND;VALUE=DATE:20270406", "SUMMARY:Easter Monday\\, observed"))
                        .holidays());
    }

    @Test
    public void aLongEventIsAHolidayADayWhetherItSaysItsEndOrItsLength() {
        List<String> days = List.of("2026-12-30", "2026-12-31", "2027-01-01");
        assertEquals(days, days(event("20261230", "DTEND;VALUE=DATE:20270102", "SUMMARY:Shut")));
        assertEquals(days, days(event("20261230", "DURATION:P3D", "SUMMARY:Shut")));
        assertEquals(14, days(event("20261230", "DURATION:P2W", "SUMMARY:Shut")).size());
        assertEquals(List.of("2026-12-30"), days(event("20261230", "DTEND;VALUE=DATE:20261230", "SUMMARY:Shut")));
    }

    @Test
    public void yearlyOnItsDateIsYearlyHoweverItIsSaid() {
        for (String rule : List.of(
                "FREQ=YEARLY",
                "FREQ=YEARLY;INTERVAL=1",
                "freq=yearly;bymonth=12;bymonthday=25",
                "FREQ=YEARLY;BYMONTH=12;WKST=MO")) {
            List<Holiday> holidays =
                    taken(event("20001225", "SUMMARY:X", "RRULE:" + rule)).holidays();
            assertEquals(rule, List.of(new Holiday(LocalDate.of(2000, 12, 25), true, "X")), holidays);
        }
    }

    @Test
    public void whatRecursOtherwiseIsCountedOutForThreeYears() {
        assertEquals(
                List.of("2026-01-19", "2027-01-18", "2028-01-17", "2029-01-15"),
                days(event("20000117", "SUMMARY:King", "RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=3MO")));
        assertEquals(
                List.of("2026-05-25", "2027-05-31", "2028-05-29", "2029-05-28"),
                days(event("20100531", "SUMMARY:Memorial", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO")));
        assertEquals(
                List.of("2026-12-04", "2026-12-18"),
                days(event("20261204", "SUMMARY:Fridays", "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2")));
        assertEquals(
                List.of("2026-12-01", "2026-12-03"),
                days(event(
                        "20261201",
                        "SUMMARY:X",
                        "RRULE:FREQ=DAILY;UNTIL=20261203T000000Z",
                        "EXDATE;VALUE=DATE:20261202")));
        assertEquals(
                List.of("2026-12-01", "2027-02-02"), days(event("20261201", "SUMMARY:X", "RDATE;VALUE=DATE:20270202")));
        assertEquals(
                List.of(), days(event("20260101", "SUMMARY:X", "RRULE:FREQ=YEARLY;COUNT=3;BYMONTH=2;BYMONTHDAY=31")));
    }

    @Test
    public void whatIsNoDayOffIsLeftOutAndCounted() {
        String meeting = "BEGIN:VEVENT\r\nDTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\nEND:VEVENT\r\n";
        String atMidnight = "BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:20261202T000000\r\n"
                + "DTEND;TZID=Europe/Berlin:20261203T000000\r\nSUMMARY:From Outlook\r\nEND:VEVENT\r\n";
        HolidayFile.Read.Taken taken = taken(meeting
                + atMidnight
                + event("20261203", "STATUS:CANCELLED")
                + event("20101203", "SUMMARY:Long ago")
                + event("20401203", "SUMMARY:Far ahead")
                + event("20261204", "SUMMARY:Once"));
        assertEquals(
                List.of("2026-12-02", "2026-12-04"),
                taken.holidays().stream().map(day -> day.day().toString()).toList());
        assertEquals(2, taken.otherEvents());
        assertEquals(2, taken.otherYears());
    }

    @Test
    public void longLinesAreFoldedAndNamesAreKeptShortAndOnOneLine() {
        String folded = event("20261225", "SUMMARY:A day\\nof\r\n  rest\\; and \uD83D\uDE00" + "x".repeat(80));
        String name = taken(folded).holidays().get(0).name();
        assertTrue(name, name.startsWith("A day of rest; and \uD83D\uDE00xx"));
        assertEquals(60, name.codePointCount(0, name.length()));
    }

    @Test
    public void whatOtherProgramsWriteIsReadTooWithUnixLinesAndAByteOrderMark() {
        String unix = "\ufeff"
                + file("BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n"
                                + "RRULE:FREQ=YEARLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                                + "BEGIN:VEVENT\r\nX-WHATEVER;A=\"b:c\":1\r\nDTSTART;VALUE=DATE:20261225\r\n"
                                + "BEGIN:VALARM\r\nTRIGGER:-PT10M\r\nDTSTART:nonsense\r\nEND:VALARM\r\nEND:VEVENT\r\n")
                        .replace("\r\n", "\n");
        assertEquals(List.of("2026-12-25"), days(HolidayFile.read(unix, TODAY)));
    }

    @Test
    public void aBrokenFileIsRefusedNamingTheLine() {
        assertRefused("", "ics-no-calendar");
        assertRefused("<html>not a calendar</html>", "ics-line", "1", "<html>not a calendar</html>");
        assertRefused("PK\u0003\u0004zip", "ics-line", "1");
        assertRefused("BEGIN:VCARD\r\nFN:Rosa\r\nEND:VCARD\r\n", "ics-no-calendar");
        assertRefused(file(""), "ics-no-event");
        assertRefused(file("BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\n"), "ics-no-event");
        assertRefused(file("BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n"), "ics-no-start", "4");
        assertRefused(file(event("20261225")).replace("END:VCALENDAR\r\n", ""), "ics-cut", "VCALENDAR");
        assertRefused(file("BEGIN:VEVENT\r\nDTSTART:20261225\r\n"), "ics-cut", "VEVENT");
        assertRefused(file(event("20261225")).replace("VERSION:2.0", "what is this"), "ics-line", "2", "what is this");
        assertRefused(file(event("20261225")) + "END:VCALENDAR\r\n", "ics-line", "8");
    }

    @Test
    public void aWrongValueIsRefusedNamingLineAndProperty() {
        assertRefused(file(event("20261325")), "ics-value", "5", "DTSTART", "20261325");
        assertRefused(file(event("christmas")), "ics-value", "5", "DTSTART", "christmas");
        assertRefused(file(event("20261225", "DTEND;VALUE=DATE:20261224")), "ics-value", "6", "DTEND");
        assertRefused(file(event("20261225", "DTEND;VALUE=DATE:20361224")), "ics-value", "6", "DTEND");
        assertRefused(file(event("20261225", "DURATION:P9999D")), "ics-value", "6", "DURATION");
        assertRefused(file(event("20261225", "EXDATE:x")), "ics-value", "6", "EXDATE", "x");
        for (String rule : List.of(
                "FREQ=HOURLY",
                "FREQ=FORTNIGHTLY",
                "YEARLY",
                "",
                "FREQ=YEARLY;BYEASTER=1",
                "FREQ=YEARLY;BYMONTH=13",
                "FREQ=YEARLY;BYDAY=3XX",
                "FREQ=YEARLY;INTERVAL=0",
                "FREQ=YEARLY;COUNT=-1",
                "FREQ=YEARLY;COUNT=99999999999",
                "FREQ=DAILY;UNTIL=soon")) {
            assertRefused(file(event("20261225", "RRULE:" + rule)), "ics-value", "6", "RRULE", rule);
        }
    }

    @Test
    public void aHugeFileIsRefusedAndSoAreTooManyDays() {
        assertRefused("x".repeat(HolidayFile.LARGEST + 1), "ics-large");
        assertRefused(file(event("20260101", "RRULE:FREQ=DAILY")), "ics-many", "1000");
    }

    @Test
    public void nothingInAFileIsCarriedOut() {
        String hostile =
                event("20261225", "SUMMARY:<script>alert(1)</script> ${jndi:ldap://x}", "ATTACH:file:///etc/passwd");
        assertEquals(
                "<script>alert(1)</script> ${jndi:ldap://x}",
                taken(hostile).holidays().get(0).name());
    }

    private static String event(String day, String... lines) {
        return "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:" + day + "\r\n"
                + List.of(lines).stream().map(line -> line + "\r\n").collect(Collectors.joining()) + "END:VEVENT\r\n";
    }

    private static String file(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static HolidayFile.Read.Taken taken(String events) {
        HolidayFile.Read read = HolidayFile.read(file(events), TODAY);
        assertTrue(read.toString(), read instanceof HolidayFile.Read.Taken);
        return (HolidayFile.Read.Taken) read;
    }

    private static List<String> days(String events) {
        return days(HolidayFile.read(file(events), TODAY));
    }

    private static List<String> days(HolidayFile.Read read) {
        assertTrue(read.toString(), read instanceof HolidayFile.Read.Taken);
        return ((HolidayFile.Read.Taken) read)
                .holidays().stream().map(day -> day.day().toString()).toList();
    }

    private static void assertRefused(String text, String code, String... args) {
        HolidayFile.Read read = HolidayFile.read(text, TODAY);
        assertTrue(read.toString(), read instanceof HolidayFile.Read.NotRead);
        Refusal refusal = ((HolidayFile.Read.NotRead) read).refusal();
        assertEquals(code, refusal.code());
        assertEquals(refusal.toString(), List.of(args), refusal.args().subList(0, args.length));
        assertEquals("ics", refusal.field());
        Story.assertHasWords(refusal);
    }
}
