package org.amends.jira.fake;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericValue;

/**
 * As much of a Jira as the edge asks of one, in memory: issues, comments, history, properties, links, a workflow of two
 * steps; {@link #step} runs before and after each write.
 */
public final class FakeJira {

    public static final String COMPLAINT = "10002";
    public static final String QUESTION = "10003";
    public static final String TASK = "10004";
    /** A type that an admin may give the project, for subtasks. */
    public static final String SUBTASK = "10005";

    public static final String ORDER_FIELD = "customfield_10400";
    static final String FOLLOW_UP_FIELD = "customfield_10401";
    private static final String FOLLOW_UP_NAME = "Follow-up state";

    private static final String REQUEST_FIELD = "customfield_10001";

    public final Project care = Fake.of(Project.class)
            .with("getId", 10000L)
            .with("getKey", "CARE")
            .with("getName", "Customer care")
            .with("isArchived", args -> this.projectIsArchived)
            .with(
                    "getIssueTypes",
                    args -> this.issueTypes.stream().map(FakeJira::issueType).toList())
            .with("getProjectLead", args -> this.lead.orElse(null))
            .done();
    /** The types that an admin leaves the project. */
    public final Set<String> issueTypes = new TreeSet<>(Set.of(COMPLAINT, QUESTION, TASK));

    public final Map<Long, FakeIssue> stored = new TreeMap<>();
    public final Map<String, String> storedProperties = new TreeMap<>();
    public final Map<String, ApplicationUser> people = new HashMap<>();
    public final Set<String> agentKeys = new TreeSet<>();
    /** Who left the company, and who may look and not edit. */
    public final Set<String> inactive = new TreeSet<>();

    public final Set<String> trainees = new TreeSet<>();
    /** The members of each group. */
    public final Map<String, List<ApplicationUser>> groups = new HashMap<>();

    public Optional<ApplicationUser> lead = Optional.empty();
    public final List<String> linked = new ArrayList<>();
    public final List<UpdateIssueRequest> updates = new ArrayList<>();
    public final List<FakeComment> said = new ArrayList<>();
    public final Map<String, Object> pluginSettings = new HashMap<>();
    /** Why creating an issue is refused, if it is. */
    public Optional<String> refusesCreation = Optional.empty();

    /** Why a draft of an issue is refused, if it is; of no field in particular. */
    public Optional<String> refusesDrafts = Optional.empty();

    /** Ids of fields without which no issue is created. */
    public Set<String> requiredFields = Set.of();
    /** Whether the workflow's closing screen asks for a resolution. */
    public boolean wantsResolution;
    /** Where Jira says that it is. */
    public String address = "https://jira.example.com";
    /** Whether the project was archived. */
    public boolean projectIsArchived;
    /** Whether the project was deleted. */
    public boolean projectIsGone;
    /** Whether updating an issue fails. */
    public boolean refusesUpdates;

    public Runnable step = () -> {};
    public Runnable afterUpdate = () -> {};

    /** Whether an admin took the project out of the field's context. */
    public boolean fieldIsTakenAway;

    final CustomField orderField = field(ORDER_FIELD, "org.amends.amends:reparation-order");
    final CustomField followUpField = field(FOLLOW_UP_FIELD, "org.amends.amends:follow-up-state");
    private final List<CustomField> serviceFields = new ArrayList<>();
    private final CustomField requestField = field(REQUEST_FIELD, "com.atlassian.servicedesk:vp-origin");

    static Status statusOf(String id, String category) {
        return FakeIssue.status(id, STATUSES.get(id).name(), category);
    }

    private record OneStatus(String name, String category) {}

    private static final Map<String, OneStatus> STATUSES = Map.of(
            "3", new OneStatus("In progress", "indeterminate"),
            "5", new OneStatus("Resolved", "done"),
            "6", new OneStatus("Closed", "done"));

    private final Map<Long, List<ChangeHistory>> histories = new HashMap<>();
    private final Clock clock;
    private Optional<ApplicationUser> signedIn = Optional.empty();
    private long lastId = 10000;
    private long lastNumber;
    private long lastChange = 900;

    public FakeJira(Clock clock) {
        this.clock = clock;
        List.of("ana", "ben", "bot").forEach(key -> {
            person(key);
            agentKeys.add(key);
        });
        person("rosa");
    }

    public ApplicationUser person(String key) {
        return people.computeIfAbsent(key, name -> Fake.of(ApplicationUser.class)
                .with("getKey", name)
                .with("getName", name)
                .with("getDisplayName", name)
                .with("isActive", args -> !inactive.contains(name))
                .done());
    }

    /** A customer's request, created now. */
    public FakeIssue request() {
        FakeIssue issue = new FakeIssue();
        issue.project = care;
        issue.reporter = person("rosa");
        issue.values.put(REQUEST_FIELD, "a request type");
        return put(issue);
    }

    public FakeIssue issue(long id) {
        return stored.get(id);
    }

    /** Its transitions have the numbers of the statuses to which they lead. */
    public static WorkflowDescriptor workflow() {
        return FakeWorkflow.descriptor();
    }

    public List<FakeIssue> tasks() {
        return stored.values().stream()
                .filter(issue -> issue.isLabelled("amends-follow-up"))
                .toList();
    }

    public FakeComment comment(FakeIssue issue, String author, String body, boolean internal) {
        FakeComment comment = new FakeComment(++lastId, issue.seen(), person(author), body, clock.instant());
        said.add(comment);
        if (internal) {
            makeInternal(comment);
        }
        return comment;
    }

    public void makeInternal(FakeComment comment) {
        storedProperties.put(
                FakeProperties.key("CommentProperty", comment.id, "sd.public.comment"), "{\"internal\":true}");
    }

    public String apologyProperty(FakeIssue issue) {
        return storedProperties.get(FakeProperties.key("IssueProperty", issue.id, "amends.apology"));
    }

    public long resolve(FakeIssue issue, String resolution) {
        issue.status = "done";
        issue.resolution = resolution;
        return change(issue, null, null, "10000", resolution);
    }

    public long reopen(FakeIssue issue) {
        issue.status = "indeterminate";
        return change(issue, "10000", "Done", null, null);
    }

    /** Another status, and nothing about the resolution. */
    public long move(FakeIssue issue, String statusId) {
        issue.status = STATUSES.get(statusId).category();
        issue.statusId = statusId;
        return changed(
                issue,
                new ChangeItemBean(
                        "jira",
                        "status",
                        null,
                        null,
                        statusId,
                        STATUSES.get(statusId).name()));
    }

    private long change(FakeIssue issue, String from, String fromName, String to, String toName) {
        String status = to == null ? "3" : "5";
        return changed(
                issue,
                new ChangeItemBean(
                        "jira",
                        "status",
                        null,
                        null,
                        status,
                        STATUSES.get(status).name()),
                new ChangeItemBean("jira", "resolution", from, fromName, to, toName));
    }

    private long changed(FakeIssue issue, ChangeItemBean... items) {
        Timestamp now = Timestamp.from(clock.instant());
        histories
                .computeIfAbsent(issue.id, none -> new ArrayList<>())
                .add(new ChangeHistory(++lastChange, null, "ana", null, now, List.of(items)));
        return lastChange;
    }

    /** What the issue's field Follow-up state holds. */
    public Object followUpState(FakeIssue issue) {
        return issue.values.get(FOLLOW_UP_FIELD);
    }

    /** Somebody, or a rule, sets the field Follow-up state; returns the change group. */
    public long setsFollowUpState(FakeIssue issue, String author, String code) {
        issue.values.put(FOLLOW_UP_FIELD, code);
        return changeOfFollowUpState(issue, author, code);
    }

    long changeOfFollowUpState(FakeIssue issue, String author, String code) {
        ChangeItemBean item = new ChangeItemBean("custom", FOLLOW_UP_NAME, null, "", null, code);
        Timestamp now = Timestamp.from(clock.instant());
        histories
                .computeIfAbsent(issue.id, none -> new ArrayList<>())
                .add(new ChangeHistory(++lastChange, null, author, null, now, List.of(item)));
        return lastChange;
    }

    FakeIssue put(FakeIssue issue) {
        issue.id = ++lastId;
        issue.key = "CARE-" + ++lastNumber;
        issue.created = Timestamp.from(clock.instant());
        stored.put(issue.id, issue);
        return issue;
    }

    /** A field of Jira Service Management's own, of this type; its name is its id. */
    public CustomField serviceField(String id, String type) {
        CustomField field = field(id, "com.atlassian.servicedesk:" + type);
        serviceFields.add(field);
        return field;
    }

    /** An admin deletes it. */
    public void deleteServiceField(CustomField field) {
        serviceFields.remove(field);
    }

    private CustomField field(String id, String type) {
        CustomFieldType<?, ?> itself =
                Fake.of(CustomFieldType.class).with("getKey", type).done();
        return Fake.of(CustomField.class)
                .with("getId", id)
                .with("getIdAsLong", args -> Long.parseLong(id.substring(id.lastIndexOf('_') + 1)))
                .with("getUntranslatedName", id.equals(FOLLOW_UP_FIELD) ? FOLLOW_UP_NAME : id)
                .with("getCustomFieldType", itself)
                .with(
                        "getRelevantConfig",
                        args -> fieldIsTakenAway
                                ? null
                                : Fake.of(FieldConfig.class).done())
                .done();
    }

    IssueManager issueManager() {
        return Fake.of(IssueManager.class, new FakeIssues(this));
    }

    CommentManager comments() {
        return Fake.of(CommentManager.class, new FakeComments(this));
    }

    JsonEntityPropertyManager properties() {
        return Fake.of(JsonEntityPropertyManager.class, new FakeProperties(this));
    }

    CustomFieldManager customFields() {
        return Fake.of(CustomFieldManager.class)
                .with("getCustomFieldObject", args -> List.of(orderField, followUpField).stream()
                        .filter(field -> field.getId().equals(args[0]))
                        .findFirst()
                        .orElse(null))
                .with("getCustomFieldObjects", args -> Stream.concat(
                                Stream.of(orderField, followUpField, requestField), serviceFields.stream())
                        .toList())
                .done();
    }

    ChangeHistoryManager histories() {
        return Fake.of(ChangeHistoryManager.class)
                .with("getChangeHistories", args -> histories.getOrDefault(((Issue) args[0]).getId(), List.of()))
                .done();
    }

    /** Knows the table of labels, and nothing of others. */
    OfBizDelegator tables() {
        return Fake.of(OfBizDelegator.class)
                .with("findByAnd", args -> args[0].equals("Label") ? labelled((Map<?, ?>) args[1]) : List.of())
                .done();
    }

    private List<GenericValue> labelled(Map<?, ?> columns) {
        return stored.values().stream()
                .filter(issue -> issue.isLabelled((String) columns.get("label")))
                .map(issue -> new GenericValue(Map.of("issue", issue.id)))
                .toList();
    }

    IssueLinkManager links() {
        return Fake.of(IssueLinkManager.class)
                .with(
                        "getIssueLink",
                        args -> linked.contains(args[0] + "-" + args[1])
                                ? Fake.of(IssueLink.class).done()
                                : null)
                .with("createIssueLink", args -> link(args[0] + "-" + args[1]))
                .done();
    }

    private Object link(String between) {
        step.run();
        linked.add(between);
        step.run();
        return null;
    }

    IssueLinkTypeManager linkTypes() {
        IssueLinkType relates = Fake.of(IssueLinkType.class)
                .with("getId", 10003L)
                .with("getName", "Relates")
                .done();
        return Fake.of(IssueLinkTypeManager.class)
                .with("getIssueLinkType", args -> null)
                .with("getIssueLinkTypes", List.of(relates))
                .with("getIssueLinkTypesByName", args -> args[0].equals("Relates") ? List.of(relates) : List.of())
                .done();
    }

    /** Knows the priority. */
    FieldManager fieldNames() {
        Field priority = Fake.of(Field.class)
                .with("getId", "priority")
                .with("getName", "Priority")
                .done();
        return Fake.of(FieldManager.class)
                .with("getField", args -> args[0].equals("priority") ? priority : null)
                .done();
    }

    PriorityManager priorities() {
        Priority high = Fake.of(Priority.class)
                .with("getId", "2")
                .with("getName", "High")
                .done();
        return Fake.of(PriorityManager.class)
                .with("getPriorities", List.of(high))
                .done();
    }

    PermissionManager permissions() {
        return Fake.of(PermissionManager.class)
                .with("hasPermission", args -> isAgent((ProjectPermissionKey) args[0], (ApplicationUser) args[2]))
                .done();
    }

    private static IssueType issueType(String id) {
        return Fake.of(IssueType.class)
                .with("getId", id)
                .with("getName", "Type " + id)
                .with("isSubTask", id.equals(SUBTASK))
                .done();
    }

    private boolean isAgent(ProjectPermissionKey key, ApplicationUser user) {
        return Set.of("SERVICEDESK_AGENT", "BROWSE_PROJECTS", "EDIT_ISSUES", "CREATE_ISSUES")
                        .contains(key.permissionKey())
                && agentKeys.contains(user.getKey())
                && !(key.permissionKey().equals("EDIT_ISSUES") && trainees.contains(user.getKey()));
    }

    ConstantsManager constants() {
        return Fake.of(ConstantsManager.class)
                .with("getStatuses", args -> STATUSES.entrySet().stream()
                        .map(status -> FakeIssue.status(
                                status.getKey(),
                                status.getValue().name(),
                                status.getValue().category()))
                        .toList())
                .with("getResolutions", args -> List.of(resolution("10000", "Done"), resolution("10002", "Duplicate")))
                .done();
    }

    private static Resolution resolution(String id, String name) {
        return Fake.of(Resolution.class).with("getId", id).with("getName", name).done();
    }

    public final TestRights rights = new TestRights();

    GlobalPermissionManager globalPermissions() {
        return Fake.of(GlobalPermissionManager.class)
                .with("hasPermission", false)
                .done();
    }

    GroupManager groupManager() {
        return Fake.of(GroupManager.class)
                .with("getUsersInGroup", args -> groups.getOrDefault(args[0], List.of()))
                .done();
    }

    UserManager users() {
        return Fake.of(UserManager.class)
                .with("getUserByKey", args -> people.get(args[0]))
                .done();
    }

    ProjectManager projects() {
        return Fake.of(ProjectManager.class)
                .with("getProjectObj", args -> projectIsGone ? null : care)
                .with("getProjectObjects", List.of(care))
                .with("getCurrentCounterForProject", args -> lastNumber)
                .done();
    }

    public JiraAuthenticationContext authentication() {
        return Fake.of(JiraAuthenticationContext.class)
                .with("getLoggedInUser", args -> signedIn.orElse(null))
                .with("setLoggedInUser", args -> signIn((ApplicationUser) args[0]))
                .with("getI18nHelper", TestWords.english())
                .done();
    }

    private Object signIn(ApplicationUser user) {
        signedIn = Optional.ofNullable(user);
        return null;
    }
}
