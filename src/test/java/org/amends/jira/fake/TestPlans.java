package org.amends.jira.fake;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.security.groups.GroupManager;
import java.util.List;
import java.util.Set;
import org.amends.jira.admin.HolidayImport;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.admin.PlanPreview;
import org.amends.jira.issue.Groups;
import org.amends.jira.issue.OwnersCheck;
import org.amends.jira.issue.ResolvedCheck;
import org.amends.jira.issue.Vocabulary;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.OwnersSection;
import org.amends.jira.store.PlanSections;
import org.amends.jira.store.PortalSection;
import org.amends.jira.store.ResolvedSection;

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

    public OwnersSection owners() {
        return new OwnersSection(sections);
    }

    public PlanDesk desk() {
        PlanPreview preview =
                new PlanPreview(jira.authentication(), TestTimes.formatters(), TestTimes.zones(), jira.clock());
        OwnersCheck check = new OwnersCheck(jira.people(), jira.agents(), new Groups(groups()));
        return new PlanDesk(
                new TestFields().of(jira).projects(),
                plans(),
                preview,
                owners(),
                check,
                new ResolvedSection(sections, jira.clock()),
                new ResolvedCheck(new Vocabulary(constants())),
                new PortalSection(sections),
                jira.people(),
                jira.clock());
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
        return jira.pluginSettings.keySet().stream()
                .noneMatch(key -> List.of("cadence", "calendar", "owners", "resolved", "portal")
                        .contains(key.replaceFirst("org\\.amends\\.plan\\.", "").replaceFirst("\\.\\d+$", "")));
    }
}
