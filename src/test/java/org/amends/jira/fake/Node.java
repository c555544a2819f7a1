package org.amends.jira.fake;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.audit.api.AuditService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.amends.jira.answer.AnswerDesk;
import org.amends.jira.answer.AnswerLinks;
import org.amends.jira.audit.AuditLog;
import org.amends.jira.followup.ClosedTasks;
import org.amends.jira.followup.EntryTaking;
import org.amends.jira.followup.FollowUpTasks;
import org.amends.jira.followup.InternalComments;
import org.amends.jira.followup.PromiseDesk;
import org.amends.jira.followup.SetByField;
import org.amends.jira.followup.TargetCheck;
import org.amends.jira.followup.TaskCheck;
import org.amends.jira.followup.TaskClosing;
import org.amends.jira.followup.TaskDraft;
import org.amends.jira.followup.TaskDueDate;
import org.amends.jira.followup.TaskFields;
import org.amends.jira.followup.TaskMaking;
import org.amends.jira.followup.TaskMarks;
import org.amends.jira.followup.TaskRetiring;
import org.amends.jira.followup.TaskWords;
import org.amends.jira.followup.Transitions;
import org.amends.jira.followup.Waiting;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.Agents;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.ApologyProperty;
import org.amends.jira.issue.Covers;
import org.amends.jira.issue.CustomerRequests;
import org.amends.jira.issue.EnteredOnScreens;
import org.amends.jira.issue.FieldWriter;
import org.amends.jira.issue.FollowUpField;
import org.amends.jira.issue.Following;
import org.amends.jira.issue.Groups;
import org.amends.jira.issue.IssueChanges;
import org.amends.jira.issue.IssueComments;
import org.amends.jira.issue.OrderField;
import org.amends.jira.issue.OwnChanges;
import org.amends.jira.issue.Owners;
import org.amends.jira.issue.OwnersCheck;
import org.amends.jira.issue.Projections;
import org.amends.jira.issue.ProjectsOn;
import org.amends.jira.issue.RelatedIssues;
import org.amends.jira.issue.ResolvedCheck;
import org.amends.jira.issue.Satisfaction;
import org.amends.jira.issue.Vocabulary;
import org.amends.jira.issue.WhoMay;
import org.amends.jira.job.Attempt;
import org.amends.jira.job.Conditions;
import org.amends.jira.job.DryRun;
import org.amends.jira.job.DueFollowUps;
import org.amends.jira.job.Each;
import org.amends.jira.job.NewIssues;
import org.amends.jira.job.OlderRows;
import org.amends.jira.job.OpenApologies;
import org.amends.jira.job.OpenIssues;
import org.amends.jira.job.ProjectIssues;
import org.amends.jira.job.QuietStarts;
import org.amends.jira.job.Rebuilding;
import org.amends.jira.job.ReleasedProblems;
import org.amends.jira.job.WakeUp;
import org.amends.jira.listener.Look;
import org.amends.jira.method.MethodMoves;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.KnownProblems;
import org.amends.jira.panel.OtherApologies;
import org.amends.jira.panel.PanelState;
import org.amends.jira.panel.Readers;
import org.amends.jira.review.Readiness;
import org.amends.jira.review.ReplyReview;
import org.amends.jira.review.Reviewers;
import org.amends.jira.review.Sameness;
import org.amends.jira.store.ActiveObjectsJournal;
import org.amends.jira.store.AnswerSecret;
import org.amends.jira.store.Claims;
import org.amends.jira.store.FieldWrites;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.GateOverrides;
import org.amends.jira.store.GateSection;
import org.amends.jira.store.HintChoices;
import org.amends.jira.store.HomeAddress;
import org.amends.jira.store.KeptMethods;
import org.amends.jira.store.MethodRows;
import org.amends.jira.store.OwnField;
import org.amends.jira.store.OwnersSection;
import org.amends.jira.store.PlanSections;
import org.amends.jira.store.PortalSection;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.PromiseRows;
import org.amends.jira.store.Purge;
import org.amends.jira.store.Reach;
import org.amends.jira.store.Rebuilds;
import org.amends.jira.store.RefusedTransitions;
import org.amends.jira.store.ResolvedSection;
import org.amends.jira.store.Resting;
import org.amends.jira.store.ReviewSection;
import org.amends.jira.store.SentReplies;
import org.amends.jira.store.Settings;
import org.amends.jira.store.ShippedMethod;
import org.amends.jira.store.StartsSection;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.TaskSection;
import org.amends.jira.store.ThisNode;
import org.amends.jira.store.Unaudited;
import org.amends.jira.store.WakeUps;
import org.amends.jira.which.RuledMethod;
import org.amends.jira.which.SelfStart;
import org.amends.jira.which.ServiceFields;
import org.amends.jira.which.Unannounced;
import org.amends.jira.workflow.Committed;
import org.amends.jira.workflow.Scheduling;

/** The plugin's edge on one node of a cluster: built as Spring builds it, over a real database and a fake Jira. */
public final class Node {

    public final Settings settings;
    public final HomeAddress home;
    public final PlanSections sections;
    public final Summaries summaries;
    public final FollowUpRows rows;
    public final PromiseRows promises;
    public final PromiseDesk promised;
    public final Claims claims;
    public final Purge purge;
    public final ActiveObjectsJournal journal;
    public final IssueComments comments;
    public final OwnChanges own = new OwnChanges();
    public final ApologyDesk desk;
    public final Following following;
    public final Covers covers;
    public final OrderField field;
    public final FollowUpField followUpField;
    public final Scheduling scheduling;
    public final FollowUpPlans plans;
    public final MethodRows methodRows;
    public final AuditLog audit;
    public final KeptMethods methods;
    public final MethodMoves moves;
    public final Reach reach;
    public final OwnersSection owners;
    public final ResolvedSection resolved;
    public final ResolvedCheck resolvedCheck;
    public final OwnersCheck ownersCheck;
    public final Look look;
    public final FollowUpTasks tasks;
    public final TaskSection taskSection;
    public final TaskCheck taskCheck;
    public final DueFollowUps due;
    public final OlderRows older;
    public final WakeUp wakeUp;
    public final Rebuilding rebuilding;
    public final WakeUps wakeUps;
    public final OpenIssues openIssues;
    public final Access access;
    public final Sameness sameness;
    public final Readiness readiness;
    public final PanelState panel;
    public final TestRules rules;
    public final RuledMethod method;
    public final StartsSection starts;
    public final Unannounced unannounced;

    public Node(ActiveObjects ao, FakeJira jira, Clock clock) {
        IssueManager issues = jira.issueManager();
        ProjectManager projects = jira.projects();
        CustomFieldManager fields = jira.customFields();
        CommentManager said = jira.comments();
        JsonEntityPropertyManager properties = jira.properties();
        JiraAuthenticationContext signedIn = jira.authentication();
        TimeZoneManager zones = TestTimes.zones();

        audit = new AuditLog(
                Fake.of(AuditService.class).with("audit", args -> null).done(),
                new Unaudited(new WakeUps(ao, clock, new ThisNode())));
        settings = new Settings(TestSettings.in(jira.pluginSettings));
        ProjectsOn on = new ProjectsOn(projects, settings);
        summaries = new Summaries(ao, clock);
        rows = new FollowUpRows(ao);
        promises = new PromiseRows(ao);
        claims = new Claims(ao, clock, new ThisNode());
        journal = new ActiveObjectsJournal(ao, summaries);
        purge = new Purge(
                ao,
                journal,
                summaries,
                rows,
                promises,
                claims,
                new FieldWrites(ao, clock),
                new RefusedTransitions(ao),
                new GateOverrides(ao),
                new SentReplies(ao, clock));

        rules = new TestRules(jira.pluginSettings);
        starts = new StartsSection(new PlanSections(TestSettings.in(jira.pluginSettings)), clock);
        Agents agents = new Agents(jira.permissions());
        Accounts accounts = new Accounts(settings, jira.users(), signedIn);
        ApplicationProperties addresses = Fake.of(ApplicationProperties.class)
                .with("getBaseUrl", args -> args[0] == UrlMode.CANONICAL ? jira.address : "/jira")
                .done();
        home = new HomeAddress(settings, addresses);
        resolved = new ResolvedSection(new PlanSections(TestSettings.in(jira.pluginSettings)), clock);
        Vocabulary vocabulary = new Vocabulary(jira.constants());
        resolvedCheck = new ResolvedCheck(vocabulary);
        IssueChanges changes = new IssueChanges(jira.histories(), vocabulary, resolved);
        FieldWriter writer = new FieldWriter(settings, fields, issues, accounts, own);
        field = new OrderField(writer);
        followUpField = new FollowUpField(writer, new FieldWrites(ao, clock), changes, home, clock);
        Groups groups = new Groups(jira.groupManager());
        sections = new PlanSections(TestSettings.in(jira.pluginSettings));
        owners = new OwnersSection(sections);
        ownersCheck = new OwnersCheck(jira.users(), agents, groups);
        Owners whose = new Owners(accounts, agents, jira.permissions(), groups, owners);
        Projections projections = new Projections(
                issues,
                summaries,
                rows,
                promises,
                followUpField,
                new ApologyProperty(properties),
                whose,
                new GateOverrides(ao),
                new Satisfaction(fields));
        comments = new IssueComments(said, properties, new CustomerRequests(fields), agents);
        plans = new FollowUpPlans(sections);
        methodRows = new MethodRows(ao, clock);
        methods = new KeptMethods(new ShippedMethod(), methodRows);
        reach = new Reach(settings, clock);
        WhoMay may =
                jira.rights.whoMay(sections, accounts, jira.permissions(), jira.globalPermissions(), issues, signedIn);
        method = rules.over(methods, summaries, fields, accounts, clock);
        desk = new ApologyDesk(
                journal,
                methods,
                method,
                clock,
                zones,
                summaries,
                projections,
                changes,
                comments,
                issues,
                plans,
                new GateSection(sections),
                reach,
                may);

        following = new Following(desk, methods, clock);
        covers = new Covers(desk, summaries, issues, settings);
        access = new Access(jira.permissions(), agents, settings);
        sameness = new Sameness(issues, settings, new ReviewSection(sections), comments, new SentReplies(ao, clock));
        Waiting waiting = new Waiting(settings, accounts, home);
        Readers readers = new Readers(signedIn, TestTimes.formatters(), zones, jira.users(), addresses, clock);
        AnswerDesk answers = new AnswerDesk(
                new AnswerLinks(new AnswerSecret(
                        TestSettings.in(jira.pluginSettings),
                        Fake.of(ClusterLockService.class).done())),
                issues,
                desk,
                new CustomerRequests(fields),
                settings,
                new PortalSection(sections),
                addresses,
                clock);
        Reviewers reviewers = new Reviewers();
        readiness = new Readiness(on, new ReviewSection(sections), reviewers);
        ReplyReview reviews = new ReplyReview(
                reviewers,
                new ReviewSection(sections),
                new HintChoices(TestSettings.in(jira.pluginSettings)),
                comments,
                changes);
        KnownProblems problems = new KnownProblems(issues, access);
        OtherApologies others = new OtherApologies(summaries, desk, issues, access, method);
        panel = new PanelState(
                desk, comments, readers, issues, access, waiting, problems, reviews, others, answers, may);

        TaskMarks marks = new TaskMarks(issues, properties, jira.tables());
        TaskWords words = new TaskWords(signedIn, zones, clock, whose, plans);
        FakeWorkflow workflow = new FakeWorkflow(jira);
        Transitions transitions = new Transitions(
                Fake.of(IssueService.class, workflow),
                Fake.of(IssueWorkflowManager.class, workflow),
                Fake.of(WorkflowManager.class, workflow));
        TaskClosing closing = new TaskClosing(issues, transitions, signedIn, accounts, changes);
        InternalComments internal = new InternalComments(said, properties, accounts, claims, clock);
        TaskRetiring retiring = new TaskRetiring(claims, marks, closing, words, accounts, internal);
        taskSection = new TaskSection(sections);
        TaskDraft draft = new TaskDraft(Fake.of(IssueService.class, workflow));
        TaskFields taskFields = new TaskFields(jira.fieldNames(), jira.priorities());
        taskCheck = new TaskCheck(
                settings, accounts, projects, jira.permissions(), jira.linkTypes(), draft, taskFields, words);
        TaskMaking making = new TaskMaking(
                taskCheck,
                taskSection,
                accounts,
                issues,
                draft,
                taskFields,
                words,
                marks,
                new RelatedIssues(jira.links(), jira.linkTypes()),
                internal);
        TaskDueDate dueDate = new TaskDueDate(issues, words, accounts, own);
        tasks = new FollowUpTasks(desk, closing, retiring, dueDate, clock);
        promised = new PromiseDesk(desk, retiring, dueDate);
        look = new Look(
                issues,
                projects,
                settings,
                desk,
                field,
                followUpField,
                new SetByField(desk, followUpField, closing, retiring, dueDate, words, clock),
                new EntryTaking(new EnteredOnScreens(fields), desk, accounts, internal, signedIn),
                purge,
                retiring,
                changes,
                new ClosedTasks(issues, tasks, desk, settings, accounts, words, internal, clock),
                covers,
                new SelfStart(starts, new Satisfaction(fields), changes),
                method);
        scheduling = new Scheduling(new Committed(issues, changes), settings, desk, tasks);
        Each each = new Each();
        Attempt attempt = new Attempt(rows, claims, desk, making, retiring, words, clock);
        Conditions conditions = new Conditions(desk, comments, rows, clock);
        due = new DueFollowUps(rows, claims, issues, home, waiting, desk, conditions, attempt, words, clock, each);
        unannounced = new Unannounced(starts, new ServiceFields(fields), settings, rules, accounts, clock);
        ProjectIssues numbered = new ProjectIssues(projects, issues);
        NewIssues newIssues = new NewIssues(on, numbered, look, each);
        openIssues = new OpenIssues(numbered, look, each, TestThreads.plain());
        OpenApologies open = new OpenApologies(summaries, look, each);
        older = new OlderRows(rows, claims, look, clock, each);
        ReleasedProblems released = new ReleasedProblems(rows, issues, desk, changes, waiting, words, clock, each);
        wakeUps = new WakeUps(ao, clock, new ThisNode());
        TargetCheck target = new TargetCheck(settings, accounts, agents, taskSection, taskCheck);
        DryRun dryRun = new DryRun(on, target, desk, wakeUps, clock);
        rebuilding = new Rebuilding(journal, desk, new Rebuilds(wakeUps), clock, TestThreads.plain());
        moves = new MethodMoves(methods, methodRows, summaries, desk, following, issues);
        QuietStarts quiet = new QuietStarts(on, starts, unannounced, new Resting(wakeUps), look, each);
        wakeUp = new WakeUp(newIssues, quiet, open, older, released, due, dryRun, rebuilding, moves, wakeUps, each);
    }

    /** As the admin does: complaints start by themselves, the bot acts. */
    public Node switchedOn(FakeJira jira, Clock clock) {
        settings.project(
                jira.care.getId(),
                new ProjectSettings(
                        true,
                        clock.instant(),
                        Optional.of("bot"),
                        Set.of(FakeJira.COMPLAINT),
                        Optional.of(FakeJira.TASK)));
        settings.fieldId(OwnField.ORDER, FakeJira.ORDER_FIELD);
        settings.fieldId(OwnField.FOLLOW_UP, FakeJira.FOLLOW_UP_FIELD);
        return this;
    }
}
