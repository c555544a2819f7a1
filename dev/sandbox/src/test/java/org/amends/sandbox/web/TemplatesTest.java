package org.amends.sandbox.web;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.sandbox.jira.Desk;
import org.junit.Test;

/** What people typed is text on every page of ours, whatever it looks like. */
public class TemplatesTest {
    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final Desk.Who BEN = new Desk.Who("ben", "ben", "Ben \"Bo\" O'Hara");
    private static final Instant NOW = Instant.parse("2026-11-21T10:58:00Z");

    /** Stands for the frame, which needs a running Jira. */
    public static final class PlainFrame {
        public String token() {
            return "token";
        }

        public String theme() {
            return "light";
        }

        public String userName() {
            return "ben";
        }

        public String displayName() {
            return BEN.displayName();
        }

        public String language() {
            return "en";
        }

        public String now() {
            return "now";
        }

        public String when(Instant at) {
            return at.toString();
        }

        public List<Frame.Link> links() {
            return List.of(new Frame.Link("/issues/", "Search"));
        }
    }

    @Test
    public void theIssueViewShowsWhatWasTypedAsText() {
        String page = rendered(
                "issue",
                Map.ofEntries(
                        Map.entry("ticket", ticket()),
                        Map.entry("row", ticket().row()),
                        Map.entry("issueKey", "CARE-1003"),
                        Map.entry("edits", List.of()),
                        Map.entry(
                                "transitionFields",
                                List.of(new FieldHtml.Detail("customfield_2", HOSTILE, new Html("<input>")))),
                        Map.entry(
                                "details",
                                List.of(new FieldHtml.Detail("customfield_1", HOSTILE, new Html("<b>before</b>")))),
                        Map.entry("panels", List.of(new IssuePage.Panel("p", HOSTILE, new Html("<i>panel</i>")))),
                        Map.entry("resolutions", List.of(new Desk.Choice("10000", "Done"))),
                        Map.entry("agents", List.of(BEN)),
                        Map.entry("places", List.of(new ProjectAndType("OPS", "1", HOSTILE))),
                        Map.entry("me", "ben"),
                        Map.entry("mayEdit", true),
                        Map.entry("mayComment", true),
                        Map.entry("mayArchive", true),
                        Map.entry("agentKeys", Set.of("ben"))));
        assertFalse(page.contains(HOSTILE));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertTrue(page.contains("Ben &quot;Bo&quot; O&#39;Hara"));
        assertTrue(page.contains("<b>before</b>"));
        assertTrue(page.contains("<i>panel</i>"));
        assertFalse("a reference was left standing", page.matches("(?s).*\\$[a-z].*"));
    }

    private static String rendered(String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("frame", new PlainFrame());
        all.put("title", HOSTILE);
        all.put("head", Html.NOTHING);
        Templates templates = new Templates();
        all.put("body", templates.render(template, all));
        return templates.render("layout", all).markup();
    }

    private static Desk.Ticket ticket() {
        Desk.CommentView answer = new Desk.CommentView(1, Optional.of(BEN), HOSTILE, false, NOW, NOW.plusSeconds(1));
        Desk.CommentView note = new Desk.CommentView(2, Optional.empty(), HOSTILE, true, NOW, NOW);
        return new Desk.Ticket(
                new Desk.Row(
                        1,
                        "CARE-1003",
                        HOSTILE,
                        "Complaint",
                        "In progress",
                        "indeterminate",
                        Optional.empty(),
                        Optional.of(BEN),
                        Optional.empty(),
                        NOW,
                        NOW,
                        List.of(HOSTILE),
                        List.of()),
                new Desk.ProjectView(1, "CARE", "Customer care"),
                HOSTILE,
                "High",
                Optional.empty(),
                Optional.empty(),
                List.of(HOSTILE),
                true,
                true,
                false,
                List.of(answer, note),
                List.of(new Desk.LinkView("relates to", "CARE-1", HOSTILE, true)),
                List.of(new Desk.ChangeView(
                        1, Optional.of(BEN), NOW, List.of(new Desk.ItemView("summary", HOSTILE, "b")))),
                List.of(
                        new Desk.Action(1, "Start work", "In progress", false),
                        new Desk.Action(2, "Resolve", "Resolved", true)),
                new Object());
    }
}
