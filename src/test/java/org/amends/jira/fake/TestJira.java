package org.amends.jira.fake;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.amends.apology.journal.MemoryJournal;
import org.amends.apology.method.ShippedMethods;
import org.amends.jira.answer.AnswerDesk;
import org.amends.jira.answer.AnswerLinks;
import org.amends.jira.audit.AuditLog;
import org.amends.jira.followup.FollowUpTasks;
import org.amends.jira.followup.InternalComments;
import org.amends.jira.followup.PromiseDesk;
import org.amends.jira.followup.TaskClosing;
import org.amends.jira.followup.TaskDueDate;
import org.amends.jira.followup.TaskMarks;
import org.amends.jira.followup.TaskRetiring;
import org.amends.jira.followup.TaskWords;
import org.amends.jira.followup.TicketReopening;
import org.amends.jira.followup.Transitions;
import org.amends.jira.followup.Waiting;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.Agents;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.ApologyProperty;
import org.amends.jira.issue.Covers;
import org.amends.jira.issue.CustomerRequests;
import org.amends.jira.issue.FieldWriter;
import org.amends.jira.issue.FollowUpField;
import org.amends.jira.issue.Following;
import org.amends.jira.issue.Groups;
import org.amends.jira.issue.IssueChanges;
import org.amends.jira.issue.IssueComments;
import org.amends.jira.issue.OwnChanges;
import org.amends.jira.issue.Owners;
import org.amends.jira.issue.Projections;
import org.amends.jira.issue.RelatedIssues;
import org.amends.jira.issue.Satisfaction;
import org.amends.jira.issue.Vocabulary;
import org.amends.jira.issue.WhoMay;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.KnownProblems;
import org.amends.jira.panel.OtherApologies;
import org.amends.jira.panel.PanelState;
import org.amends.jira.panel.Readers;
import org.amends.jira.review.ReplyReview;
import org.amends.jira.review.Reviewers;
import org.amends.jira.store.AnswerSecret;
import org.amends.jira.store.Claims;
import org.amends.jira.store.FieldWrites;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.GateOverrides;
import org.amends.jira.store.GateSection;
import org.amends.jira.store.HintChoices;
import org.amends.jira.store.HomeAddress;
import org.amends.jira.store.MaySection;
import org.amends.jira.store.OwnersSection;
import org.amends.jira.store.PlanSections;
import org.amends.jira.store.PortalSection;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.PromiseRows;
import org.amends.jira.store.Reach;
import org.amends.jira.store.ResolvedSection;
import org.amends.jira.store.ReviewSection;
import org.amends.jira.store.Settings;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.ThisNode;
import org.amends.jira.store.Unaudited;
import org.amends.jira.store.WakeUps;
import org.amends.jira.which.RuledMethod;

/**
 * A Jira of a few lines: the service projects CARE (Amends is on) and OPS (off), agents Ana and Ben of CARE and Olga of OPS,
 * the customer Rosa; the rules and our own classes are the real ones. It is 10:00 UTC, and 11:00 in Berlin, where all read.
 * For what people see and send; what Amends does by itself is lived on a {@link Node} with a {@link FakeJira}.
 */
public final class TestJira {
    public static final long CARE = 10100;
    public static final long OPS = 10200;
    /** No service project. */
    public static final long SOFT = 10300;

    private final TestPeople everybody = new TestPeople();
    private final TestIssues issues = new TestIssues();
    final Map<String, Object> pluginSettings = new HashMap<>();
    private final ReentrantLock clusterLock = new ReentrantLock();
    private boolean proved = true;
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    public final ApplicationUser ana = everybody.ana;
    public final ApplicationUser ben = everybody.ben;
    public final ApplicationUser tim = everybody.tim;
    public final ApplicationUser olga = everybody.olga;
    public final ApplicationUser rosa = everybody.rosa;
    public final ApplicationUser admin = everybody.admin;
    public final ApplicationUser bot = everybody.bot;
    public final ApplicationUser gone = everybody.gone;
    public final MemoryTables tables = new MemoryTables();
    public final Settings settings = new Settings(TestSettings.in(pluginSettings));
    private final List<String> links = new ArrayList<>();

    public final TestRules rules = new TestRules(pluginSettings);

    /** Whether Jira breaks when somebody links issues. */
    public boolean linksBreak;

    public final MutableIssue complaint = issue(10001, "CARE-1", CARE, "Charged twice since March");
    public final MutableIssue hostile = issue(10002, "CARE-2", CARE, "<script>alert('1')</script> & \"more\"");
    public final MutableIssue elsewhere = issue(20001, "OPS-1", OPS, "Printer on fire");
    public final IssueComments issueComments = new IssueComments(
            issues.comments(), issues.properties(), new CustomerRequests(issues.customFields()), agents());
    public final TestRights rights = new TestRights();
    public final WhoMay may = rights.whoMay(
            new PlanSections(TestSettings.in(pluginSettings)),
            accounts(),
            permissions(),
            globalPermissions(),
            issueManager(),
            authentication());
    /** What Jira's audit log was told. */
    public final List<AuditEvent> audited = new ArrayList<>();
    /** Whether Jira's audit log is out of order. */
    public boolean auditBreaks;

    public final ApologyDesk desk = desk();
    public final Following following = new Following(desk, new ShippedMethods(), clock());
    public final Access access = new Access(permissions(), agents(), settings);
    public final Reviewers reviewers = new Reviewers();
    public final HintChoices hints = new HintChoices(TestSettings.in(pluginSettings));
    public final ReplyReview reviews = new ReplyReview(reviewers, reviewSection(), hints, issueComments, changes());
    public final PanelState state = new PanelState(
            desk,
            issueComments,
            readers(),
            issueManager(),
            access,
            waiting(),
            new KnownProblems(issueManager(), access),
            reviews,
            new OtherApologies(new Summaries(tables.activeObjects(), clock()), desk, issueManager(), access, method()),
            answers(),
            may);
    public final Covers covers =
            new Covers(desk, new Summaries(tables.activeObjects(), clock()), issueManager(), settings);

    public TestJira() {
        switchOn(CARE);
    }

    public void switchOn(long project) {
        settings.project(project, new ProjectSettings(true, now, Optional.empty(), Set.of(), Optional.empty()));
    }

    public TestJira signIn(ApplicationUser user) {
        everybody.signIn(Optional.of(user));
        return this;
    }

    public TestJira signOut() {
        everybody.signIn(Optional.empty());
        return this;
    }

    public TestJira later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** A comment that everybody can read. */
    public long says(ApplicationUser who, Issue where, String words) {
        return issues.comment(who, where, words, now, false);
    }

    /** An internal note. */
    public long notes(ApplicationUser who, Issue where, String words) {
        return issues.comment(who, where, words, now, true);
    }

    public TestJira reportedBy(ApplicationUser customer, Issue where) {
        issues.reporters.put(where.getId(), customer);
        return this;
    }

    public MutableIssue issue(long id, String key, long project, String summary) {
        return issues.issue(id, key, project, summary, now);
    }

    public Project project(long id) {
        return TestIssues.project(id);
    }

    public IssueManager issueManager() {
        return issues.manager();
    }

    /** The links that were made, each as from-to. */
    public List<String> links() {
        return links;
    }

    public RelatedIssues related() {
        IssueLinkType relates =
                Fake.of(IssueLinkType.class).with("getId", 10003L).done();
        return new RelatedIssues(
                Fake.of(IssueLinkManager.class)
                        .with("getIssueLink", args -> null)
                        .with("createIssueLink", args -> {
                            if (linksBreak) {
                                throw new IllegalStateException("the link table is locked");
                            }
                            links.add(args[0] + "-" + args[1]);
                            return null;
                        })
                        .done(),
                Fake.of(IssueLinkTypeManager.class)
                        .with("getIssueLinkTypesByName", args -> List.of(relates))
                        .done());
    }

    public PermissionManager permissions() {
        return everybody.permissions();
    }

    public GlobalPermissionManager globalPermissions() {
        return everybody.globalPermissions();
    }

    public JiraAuthenticationContext authentication() {
        return everybody.authentication();
    }

    public UserManager people() {
        return everybody.people();
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("UTC");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public Agents agents() {
        return new Agents(permissions());
    }

    public ApplicationProperties addresses() {
        return Fake.of(ApplicationProperties.class)
                .with(
                        "getBaseUrl",
                        args -> args[0].toString().equals("RELATIVE") ? "/jira" : "https://desk.example/jira")
                .done();
    }

    public HomeAddress home() {
        return new HomeAddress(settings, addresses());
    }

    public Waiting waiting() {
        return new Waiting(settings, new Accounts(settings, people(), authentication()), home());
    }

    /** As after ten minutes without a click: Jira asks administrators for their password again. */
    public TestJira adminIsToProveThemselves() {
        proved = false;
        return this;
    }

    public CustomerRequests requests() {
        return new CustomerRequests(issues.customFields());
    }

    public AnswerDesk answers() {
        return new AnswerDesk(
                new AnswerLinks(secret()), issueManager(), desk, requests(), settings, portal(), addresses(), clock());
    }

    public AnswerSecret secret() {
        return new AnswerSecret(TestSettings.in(pluginSettings), locks());
    }

    public PortalSection portal() {
        return new PortalSection(new PlanSections(TestSettings.in(pluginSettings)));
    }

    public ReviewSection reviewSection() {
        return new ReviewSection(new PlanSections(TestSettings.in(pluginSettings)));
    }

    public WebSudoManager webSudo() {
        return Fake.of(WebSudoManager.class, new Proof());
    }

    /** {@link WebSudoManager}. */
    public final class Proof {
        public void willExecuteWebSudoRequest(HttpServletRequest request) {
            if (!proved) {
                throw new WebSudoSessionException();
            }
        }
    }

    public ClusterLockService locks() {
        ClusterLock lock = Fake.of(ClusterLock.class, clusterLock);
        return Fake.of(ClusterLockService.class).with("getLockForName", lock).done();
    }

    public FollowUpTasks followUps() {
        TaskDueDate dueDate = new TaskDueDate(issueManager(), words(), accounts(), new OwnChanges());
        return new FollowUpTasks(desk, closing(), retiring(), dueDate, clock());
    }

    public PromiseDesk promises() {
        TaskDueDate dueDate = new TaskDueDate(issueManager(), words(), accounts(), new OwnChanges());
        return new PromiseDesk(desk, retiring(), dueDate);
    }

    public TicketReopening reopening() {
        return new TicketReopening(issueManager(), transitions(), accounts(), desk, retiring());
    }

    public MaySection rightsSection() {
        return new MaySection(new PlanSections(TestSettings.in(pluginSettings)));
    }

    public AuditLog audit() {
        return new AuditLog(
                Fake.of(AuditService.class)
                        .with("audit", args -> {
                            if (auditBreaks) {
                                throw new IllegalStateException("the audit log is full");
                            }
                            audited.add((AuditEvent) args[0]);
                            return null;
                        })
                        .done(),
                unaudited());
    }

    /** What the audit log did not take. */
    public Unaudited unaudited() {
        return new Unaudited(new WakeUps(tables.activeObjects(), clock(), new ThisNode()));
    }

    public Owners owners() {
        return owners(accounts());
    }

    public Accounts accounts() {
        return new Accounts(settings, people(), authentication());
    }

    private static Transitions transitions() {
        return new Transitions(
                Fake.of(IssueService.class).done(),
                Fake.of(IssueWorkflowManager.class).done(),
                Fake.of(WorkflowManager.class).done());
    }

    private TaskClosing closing() {
        return new TaskClosing(issueManager(), transitions(), authentication(), accounts(), changes());
    }

    private TaskWords words() {
        return new TaskWords(authentication(), TestTimes.zones(), clock(), owners(accounts()), plans());
    }

    private TaskRetiring retiring() {
        Claims claims = new Claims(tables.activeObjects(), clock(), new ThisNode());
        TaskMarks marks = new TaskMarks(
                issueManager(),
                issues.properties(),
                Fake.of(OfBizDelegator.class).done());
        InternalComments comments = new InternalComments(
                Fake.of(CommentManager.class).done(), issues.properties(), accounts(), claims, clock());
        return new TaskRetiring(claims, marks, closing(), words(), accounts(), comments);
    }

    private ApologyDesk desk() {
        Summaries summaries = new Summaries(tables.activeObjects(), clock());
        Accounts accounts = new Accounts(settings, people(), authentication());
        FieldWriter writer =
                new FieldWriter(settings, issues.customFields(), issueManager(), accounts, new OwnChanges());
        FieldWrites writes = new FieldWrites(tables.activeObjects(), clock());
        Projections projections = new Projections(
                issueManager(),
                summaries,
                new FollowUpRows(tables.activeObjects()),
                new PromiseRows(tables.activeObjects()),
                new FollowUpField(writer, writes, changes(), home(), clock()),
                new ApologyProperty(issues.properties()),
                owners(accounts),
                new GateOverrides(tables.activeObjects()),
                new Satisfaction(issues.customFields()));
        return new ApologyDesk(
                new MemoryJournal(),
                new ShippedMethods(),
                method(),
                clock(),
                TestTimes.zones(),
                summaries,
                projections,
                changes(),
                issueComments,
                issueManager(),
                plans(),
                new GateSection(new PlanSections(TestSettings.in(pluginSettings))),
                new Reach(settings, clock()),
                may);
    }

    /** By the rules of the test. */
    public RuledMethod method() {
        return rules.over(
                new ShippedMethods(),
                new Summaries(tables.activeObjects(), clock()),
                issues.customFields(),
                new Accounts(settings, people(), authentication()),
                clock());
    }

    Owners owners(Accounts accounts) {
        return new Owners(
                accounts,
                agents(),
                permissions(),
                new Groups(Fake.of(GroupManager.class).done()),
                new OwnersSection(new PlanSections(TestSettings.in(pluginSettings))));
    }

    private IssueChanges changes() {
        ChangeHistoryManager histories = Fake.of(ChangeHistoryManager.class)
                .with("getChangeHistories", List.of())
                .done();
        return new IssueChanges(
                histories,
                new Vocabulary(Fake.of(ConstantsManager.class).done()),
                new ResolvedSection(new PlanSections(TestSettings.in(pluginSettings)), clock()));
    }

    public FollowUpPlans plans() {
        return new FollowUpPlans(new PlanSections(TestSettings.in(pluginSettings)));
    }

    public Readers readers() {
        return new Readers(authentication(), TestTimes.formatters(), TestTimes.zones(), people(), addresses(), clock());
    }
}
