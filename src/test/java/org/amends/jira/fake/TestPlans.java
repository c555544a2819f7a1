package org.amends.jira.fake;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amends.jira.admin.HolidayImport;
import org.amends.jira.admin.MayPart;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.admin.PlanParts;
import org.amends.jira.admin.PlanPreview;
import org.amends.jira.admin.ReviewPart;
import org.amends.jira.admin.TaskPart;
import org.amends.jira.admin.WhichCheck;
import org.amends.jira.admin.WhichPart;
import org.amends.jira.followup.TaskCheck;
import org.amends.jira.followup.TaskDraft;
import org.amends.jira.followup.TaskFields;
import org.amends.jira.followup.TaskWords;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.Groups;
import org.amends.jira.issue.OwnersCheck;
import org.amends.jira.issue.ResolvedCheck;
import org.amends.jira.issue.Vocabulary;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.GateSection;
import org.amends.jira.store.OwnersSection;
import org.amends.jira.store.PlanSections;
import org.amends.jira.store.PortalSection;
import org.amends.jira.store.ResolvedSection;
import org.amends.jira.store.ReviewSection;
import org.amends.jira.store.StartDeeds;
import org.amends.jira.store.StartsSection;
import org.amends.jira.store.TaskSection;
import org.amends.jira.store.WhichSection;
import org.amends.jira.which.JqlMatch;
import org.amends.jira.which.ServiceFields;
import org.amends.jira.which.Unannounced;

/** The plans of a test's Jira. Its group {@code care-leads} has Ana; others are empty. */
public final class TestPlans {
    private final TestJira jira;
    private final PlanSections sections;

    public TestPlans(TestJira jira) {
        this.jira = jira;
        this.sections = new PlanSections(TestSettings.in(jira.pluginSettings));
    }

    public FollowUpPlans plans() {
        return new FollowUpPlans(sections);
    }

    public GateSection gate() {
        return new GateSection(sections);
    }

    public OwnersSection owners() {
        return new OwnersSection(sections);
    }

    public PlanPreview preview() {
        return new PlanPreview(jira.authentication(), TestTimes.formatters(), TestTimes.zones(), jira.clock());
    }

    /** What was chosen last on the page after install. */
    public StartDeeds deeds() {
        return new StartDeeds(TestSettings.in(jira.pluginSettings));
    }

    /** All that the plugin keeps in its settings. */
    public Map<String, Object> kept() {
        return new TreeMap<>(jira.pluginSettings);
    }

    public PlanDesk desk() {
        return new PlanDesk(new TestFields().of(jira).projects(), plans(), preview(), parts(), sections, jira.audit());
    }

    private PlanParts parts() {
        return new PlanParts(
                plans(),
                owners(),
                new OwnersCheck(jira.people(), jira.agents(), new Groups(groups())),
                new ResolvedSection(sections, jira.clock()),
                new ResolvedCheck(new Vocabulary(constants())),
                new PortalSection(sections),
                new GateSection(sections),
                task(),
                new ReviewPart(new ReviewSection(sections), jira.reviewers, jira.authentication()),
                new MayPart(jira.rightsSection(), jira.rights.roles(), new Groups(groups())),
                which(),
                new StartsSection(sections, jira.clock()),
                jira.people(),
                jira.clock());
    }

    /** The rules, with a search that understands all but {@code ???}. */
    private WhichPart which() {
        WhichCheck check = new WhichCheck(
                new TestFields().of(jira).projects(),
                fields(),
                new ServiceFields(new FakeJira(jira.clock()).customFields()),
                new JqlMatch(jira.rules),
                new Unannounced(
                        new StartsSection(sections, jira.clock()),
                        new ServiceFields(new FakeJira(jira.clock()).customFields()),
                        jira.settings,
                        jira.rules,
                        new Accounts(jira.settings, jira.people(), jira.authentication()),
                        jira.clock()),
                new Accounts(jira.settings, jira.people(), jira.authentication()),
                jira.authentication());
        return new WhichPart(new WhichSection(sections), check, jira.method(), jira.authentication());
    }

    private TaskPart task() {
        IssueLinkTypeManager links = new FakeJira(jira.clock()).linkTypes();
        TaskFields fields = fields();
        return new TaskPart(
                new TaskSection(sections),
                tasks(links, fields),
                fields,
                jira.settings,
                new TestFields().of(jira).projects(),
                links);
    }

    private TaskFields fields() {
        FakeJira other = new FakeJira(jira.clock());
        return new TaskFields(other.fieldNames(), other.priorities());
    }

    private TaskCheck tasks(IssueLinkTypeManager links, TaskFields fields) {
        Accounts accounts = new Accounts(jira.settings, jira.people(), jira.authentication());
        TaskWords words =
                new TaskWords(jira.authentication(), TestTimes.zones(), jira.clock(), jira.owners(accounts), plans());
        return new TaskCheck(
                jira.settings,
                accounts,
                Fake.of(ProjectManager.class)
                        .with("getProjectObj", args -> null)
                        .done(),
                jira.permissions(),
                links,
                new TaskDraft(Fake.of(IssueService.class).done()),
                fields,
                words);
    }

    public HolidayImport holidays() {
        return new HolidayImport(TestTimes.zones(), jira.clock());
    }

    private static ConstantsManager constants() {
        return Fake.of(ConstantsManager.class)
                .with("getResolutions", List.of())
                .with("getStatuses", List.of())
                .done();
    }

    private GroupManager groups() {
        return Fake.of(GroupManager.class)
                .with("getUsersInGroup", args -> args[0].equals("care-leads") ? Set.of(jira.ana) : Set.of())
                .done();
    }

    /** Nothing of any section was kept. */
    public boolean isEmpty() {
        return jira.pluginSettings.keySet().stream().noneMatch(key -> List.of(
                        "cadence", "calendar", "owners", "resolved", "portal", "task", "gate", "which", "starts")
                .contains(key.replaceFirst("org\\.amends\\.plan\\.", "").replaceFirst("\\.\\d+$", "")));
    }
}
