package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What Jira's search returns comes in whole, once, or not at all. */
public class ImportTest {
    private static final String ANNA = "{\"name\":\"anna\",\"key\":\"anna\",\"displayName\":\"Anna Old\"}";
    private static final String CARL = "{\"name\":\"carl\",\"key\":\"carl\",\"displayName\":\"Carl New\"}";
    private static final String TICKET =
            """
            {"id":"7","key":"CARE-7","fields":{"summary":"It broke","description":"Again.",
             "issuetype":{"id":"10002","name":"Complaint","subtask":false},
             "project":{"id":"10100","key":"CARE","name":"Customer care","projectTypeKey":"service_desk"},
             "status":{"id":"5","name":"Resolved","statusCategory":{"key":"done"}},
             "priority":{"id":"3","name":"Medium"},"resolution":{"id":"10000","name":"Done"},
             "reporter":CARL,"creator":CARL,"assignee":ANNA,"labels":["old"],
             "created":"2020-01-02T10:00:00.000+0000","updated":"2020-01-04T10:00:00.000+0000",
             "resolutiondate":"2020-01-03T10:00:00.000+0100",
             "comment":{"total":2,"comments":[
               {"id":"71","author":ANNA,"updateAuthor":ANNA,"body":"We are sorry.",
                "created":"2020-01-02T11:00:00.000+0000","updated":"2020-01-02T11:00:00.000+0000","jsdPublic":true},
               {"id":"72","author":ANNA,"updateAuthor":ANNA,"body":"Between us.",
                "created":"2020-01-02T12:00:00.000+0000","updated":"2020-01-02T12:00:00.000+0000","jsdPublic":false}]}},
             "changelog":{"total":1,"histories":[{"id":"73","author":ANNA,"created":"2020-01-03T09:00:00.000+0000",
               "items":[{"field":"resolution","fieldtype":"jira","from":null,"fromString":null,"to":"10000",
                         "toString":"Done"}]}]}}
            """
                    .replace("ANNA", ANNA)
                    .replace("CARL", CARL);

    private static final String NEWER = TICKET.replace("It broke", "It broke twice")
            .replace("\"updated\":\"2020-01-04", "\"updated\":\"2020-01-05");

    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private int before;

    @Before
    public void counts() {
        before = tickets();
    }

    private int tickets() {
        sandbox.settle();
        return sandbox.as("ana", () -> sandbox.jira().desk().search("project = CARE", 0, 1))
                .total();
    }

    private static String search(String... issues) {
        return "{\"startAt\":0,\"issues\":[" + String.join(",", issues) + "]}";
    }

    private Path file(String text) throws IOException {
        return Files.writeString(files.newFile().toPath(), text);
    }

    private Imported imports(String text) throws IOException, ImportRefused {
        return sandbox.jira().importFrom(file(text), (done, of) -> {});
    }

    private void refused(String text, String... named) throws IOException {
        Path file = file(text);
        ImportRefused refused =
                assertThrows(ImportRefused.class, () -> sandbox.jira().importFrom(file, (done, of) -> {}));
        for (String name : named) {
            assertTrue(refused.getMessage(), refused.getMessage().contains(name));
        }
        assertEquals("nothing is imported", before, tickets());
        assertTrue(sandbox.jira().people().byName("carl").isEmpty());
    }

    @Test
    public void aTicketComesInWithItsDatesCommentsAndHistory() throws IOException, ImportRefused {
        assertEquals(new Imported(1, 0, 0, 2), imports(search(TICKET)));
        Desk.Ticket ticket = sandbox.as("ana", () -> sandbox.jira().desk().ticket("CARE-7"));
        assertEquals(7, ticket.row().id());
        assertEquals(Instant.parse("2020-01-02T10:00:00Z"), ticket.row().created());
        assertEquals(Optional.of(Instant.parse("2020-01-03T09:00:00Z")), ticket.resolved());
        assertEquals(
                List.of(false, true),
                ticket.comments().stream().map(Desk.CommentView::internal).toList());
        assertEquals(
                List.of(71L, 72L),
                ticket.comments().stream().map(Desk.CommentView::id).toList());
        assertEquals(List.of("old"), ticket.row().labels());
        assertTrue(ticket.request());
        ChangeHistory history = sandbox.service(ChangeHistoryManager.class)
                .getChangeHistories(sandbox.service(IssueManager.class).getIssueObject("CARE-7"))
                .get(0);
        assertEquals(Long.valueOf(73), history.getId());
        assertEquals("10000", history.getChangeItemBeans().get(0).getTo());
        assertEquals(
                0,
                sandbox.as("ana", () -> sandbox.jira().desk().outbox().size()).intValue());
    }

    @Test
    public void whoAnsweredIsAnAgentAndWhoAskedIsACustomer() throws IOException, ImportRefused {
        imports(search(TICKET));
        assertEquals(
                "agent of CARE",
                sandbox.jira().people().byName("anna").orElseThrow().role());
        assertEquals(
                "customer", sandbox.jira().people().byName("carl").orElseThrow().role());
        assertEquals(
                1, sandbox.as("carl", () -> sandbox.jira().portal().requests()).size());
    }

    @Test
    public void aFileGivesNobodyRightsWhoIsHereAlready() throws IOException, ImportRefused {
        String rosa = ANNA.replace("anna", "rosa");
        imports(search(TICKET.replace(ANNA, rosa)));
        assertEquals(
                "customer", sandbox.jira().people().byName("rosa").orElseThrow().role());
        assertEquals("Rosa Lind", sandbox.user("rosa").getDisplayName());
    }

    @Test
    public void importingTwiceMakesNoDuplicatesAndBringsUpToDate() throws IOException, ImportRefused {
        imports(search(TICKET));
        assertEquals(new Imported(0, 1, 0, 2), imports(search(NEWER)));
        assertEquals(before + 1, tickets());
        Desk.Ticket ticket = sandbox.as("ana", () -> sandbox.jira().desk().ticket("CARE-7"));
        assertEquals("It broke twice", ticket.row().summary());
        assertEquals(2, ticket.comments().size());
        assertEquals(1, ticket.history().size());
    }

    @Test
    public void importingAgainDoesNotUndoWhatWasDoneHere() throws IOException, ImportRefused {
        imports(search(TICKET));
        sandbox.as("ana", () -> sandbox.jira().desk().transition("CARE-7", 41, Optional.empty(), Optional.empty()));
        assertEquals(new Imported(0, 0, 1, 0), imports(search(NEWER)));
        Desk.Ticket ticket = sandbox.as("ana", () -> sandbox.jira().desk().ticket("CARE-7"));
        assertEquals(Optional.empty(), ticket.row().resolution());
        assertEquals("It broke", ticket.row().summary());
    }

    @Test
    public void aNewProjectIsMadeWithWhatItsTicketsNeed() throws IOException, ImportRefused {
        String shop = TICKET.replace("CARE", "SHOP")
                .replace("10100", "10300")
                .replace("{\"id\":\"10002\",\"name\":\"Complaint\"", "{\"id\":\"10002\",\"name\":\"Grievance\"");
        imports(search(shop));
        Desk.Ticket ticket = sandbox.as("anna", () -> sandbox.jira().desk().ticket("SHOP-7"));
        assertEquals("Grievance", ticket.row().type());
        String next = sandbox.as("anna", () -> sandbox.jira()
                .desk()
                .create(
                        "SHOP",
                        sandbox.jira().desk().issueTypes("SHOP").get(0).id(),
                        "The next",
                        "",
                        Optional.empty()));
        assertEquals("SHOP-8", next);
    }

    @Test
    public void whatCannotBeReadIsRefusedByRecordAndField() throws IOException {
        refused("{\"issues\": [", "line 1", "ends in the middle");
        refused("{\"issues\": [{\"id\" 7}]}", "in record 1 at line 1, character 19", "broken");
        refused("[]", "issues");
        refused("{\"tickets\": []}", "issues");
        refused(search(TICKET, "7"), "Record 2");
        refused(search(TICKET, TICKET.replace("\"key\":\"CARE-7\",", "")), "Record 2", "field key");
        refused(search(TICKET.replace("CARE-7", "CARE/7")), "Record 1", "field key", "CARE/7");
        refused(
                search(TICKET.replace("2020-01-04T10:00:00.000+0000", "yesterday")),
                "(CARE-7)",
                "fields.updated",
                "yesterday");
        refused(
                search(TICKET.replace("2020-01-02T12:00:00.000+0000\",\"jsd", "noon\",\"jsd")),
                "Record 1 (CARE-7)",
                "fields.comment.comments[1].updated",
                "noon");
        refused(search(TICKET.replace("2020-01-04T10", "2020-02-30T10")), "fields.updated", "2020-02-30");
        refused(search(TICKET.replace("\"id\":\"73\"", "\"id\":\"many\"")), "changelog.histories[0].id", "many");
        refused(search(TICKET.replace("\"It broke\"", "17")), "fields.summary", "17");
        refused(search(TICKET.replace("\"total\":2", "\"total\":5")), "only 2 of 5");
        refused(search(TICKET, TICKET), "Record 2 (CARE-7)", "twice");
        refused(
                search(TICKET, TICKET.replace("CARE-7", "CARE-8")),
                "Record 2 (CARE-8)",
                "field id: 7 stands in the file twice");
    }

    @Test
    public void whatTheDatabaseWouldNotTakeIsRefusedByRecordAndField() throws IOException {
        refused(
                search(TICKET.replace("\"Done\"", "\"" + "x".repeat(5000) + "\"")),
                "Record 1 (CARE-7)",
                "fields.resolution.name",
                "at most 255 characters but found 5000");
        refused(search(TICKET.replace("[\"old\"]", "[\"" + "x".repeat(300) + "\"]")), "fields.labels", "at most 255");
        refused(search(TICKET.replace("Again.", "Again\\u0000")), "fields.description", "without NUL");
        refused(search(TICKET.replace("Between us.", "\\ud83d!")), "comments[1].body", "halves of characters");
        refused(search(TICKET.replace("\"2020-01-04", "\"+922337203-01-04")), "fields.updated", "expected a date");
    }

    /** Only the last of many is wrong, or the file ends within it: nothing of those before comes in either. */
    @Test
    public void aFileThatIsBrokenAtItsVeryEndLeavesNothing() throws IOException {
        String[] many =
                IntStream.rangeClosed(1, 1000).mapToObj(ImportTest::ticket).toArray(String[]::new);
        String whole = search(many);
        many[999] = many[999].replace("\"resolution\":{\"id\":\"10000\"", "\"resolution\":{\"id\":10000");
        refused(search(many), "Record 1000 (CARE-1007)", "field fields.resolution.id", "expected a text");
        refused(whole.substring(0, whole.length() - 100), "in record 1000", "ends in the middle");
        refused(whole + whole, "goes on after its end");
    }

    private static String ticket(int number) {
        return TICKET.replace("CARE-7", "CARE-" + (number + 7))
                .replace("\"id\":\"7\"", "\"id\":\"" + (number + 100) + "\"")
                .replaceAll("\"id\":\"7([123])\"", "\"id\":\"" + number + "0$1\"");
    }

    @Test
    public void whatIsNestedWithoutEndIsRefused() throws IOException {
        refused("{\"issues\":" + "[".repeat(200_000), "nested too deeply");
    }

    @Test
    public void realTicketsComeInWhole() throws ImportRefused {
        Path file = Path.of("../../../shared/data/care-tickets.json");
        if (!Files.exists(file)) {
            System.out.println("ImportTest: skipped, the tickets are not beside the checkout (../shared/data)");
        }
        Assume.assumeTrue("the tickets are not beside the checkout", Files.exists(file));
        List<Integer> steps = new ArrayList<>();
        assertEquals(new Imported(525, 0, 0, 686), sandbox.jira().importFrom(file, (done, of) -> steps.add(done)));
        assertEquals(Integer.valueOf(525), steps.get(steps.size() - 1));
        assertEquals(before + 525, tickets());
        assertEquals(new Imported(0, 0, 525, 0), sandbox.jira().importFrom(file, (done, of) -> {}));
        assertEquals(before + 525, tickets());
        assertFalse(sandbox.as("ana", () -> sandbox.jira().desk().search("project = CARE AND resolution = Done", 0, 1))
                .rows()
                .isEmpty());
    }
}
