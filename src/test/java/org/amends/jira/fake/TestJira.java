package org.amends.jira.fake;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import org.amends.apology.journal.MemoryJournal;
import org.amends.apology.method.ShippedMethods;
import org.amends.jira.followup.FollowUpTasks;
import org.amends.jira.followup.TaskClosing;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.Agents;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.ApologyProperty;
import org.amends.jira.issue.CustomerRequests;
import org.amends.jira.issue.IssueChanges;
import org.amends.jira.issue.IssueComments;
import org.amends.jira.issue.OrderField;
import org.amends.jira.issue.OwnChanges;
import org.amends.jira.issue.Projections;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.PanelState;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.amends.jira.store.Summaries;

/**
 * A Jira of a few lines: the service projects CARE (Amends is on) and OPS (off), agents Ana and Ben of CARE and Olga of OPS,
 * the customer Rosa; the rules and our own classes are the real ones. It is 10:00 UTC, and 11:00 in Berlin, where all read.
 */
public final class TestJira {
    public static final long CARE = 10100;
    public static final long OPS = 10200;
    /** No service project. */
    public static final long SOFT = 10300;

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Properties WORDS = words();

    private final Map<String, ApplicationUser> users = new HashMap<>();
    private final Map<Long, MutableIssue> issues = new HashMap<>();
    private final Map<Long, Comment> comments = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, Object> pluginSettings = new HashMap<>();
    private final CustomField requestType = requestType();
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private Optional<ApplicationUser> signedIn = Optional.empty();

    public final ApplicationUser ana = user("ana", "Ana Ruiz", true);
    public final ApplicationUser ben = user("ben", "Ben \"Bo\" O'Hara", true);
    public final ApplicationUser olga = user("olga", "Olga Ops", true);
    public final ApplicationUser rosa = user("rosa", "Rosa Lind", true);
    public final ApplicationUser admin = user("admin", "Ada Admin", true);
    public final ApplicationUser bot = user("bot", "Amends follow-ups", true);
    public final ApplicationUser gone = user("gone", "Gone Girl", false);
    private final Map<String, Set<Long>> agents = Map.of(
            "ana", Set.of(CARE), "ben", Set.of(CARE), "bot", Set.of(CARE), "gone", Set.of(CARE), "olga", Set.of(OPS));

    public final MemoryTables tables = new MemoryTables();
    public final Settings settings = new Settings(pluginSettings());
    public final MutableIssue complaint = issue(10001, "CARE-1", CARE, "Charged twice since March");
    public final MutableIssue hostile = issue(10002, "CARE-2", CARE, "<script>alert('1')</script> & \"more\"");
    public final MutableIssue elsewhere = issue(20001, "OPS-1", OPS, "Printer on fire");
    public final IssueComments issueComments = new IssueComments(commentManager(), properties(), requests(), agents());
    public final ApologyDesk desk = desk();
    public final Access access = new Access(permissions(), agents(), settings);
    public final PanelState state = new PanelState(desk, issueComments, readers(), issueManager(), access);

    public TestJira() {
        switchOn(CARE);
    }

    public void switchOn(long project) {
        settings.project(project, new ProjectSettings(true, now, Optional.empty(), Set.of(), Optional.empty()));
    }

    public TestJira signIn(ApplicationUser user) {
        signedIn = Optional.of(user);
        return this;
    }

    public TestJira signOut() {
        signedIn = Optional.empty();
        return this;
    }

    public TestJira later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** A comment that everybody can read. */
    public long says(ApplicationUser who, Issue where, String words) {
        return comment(who, where, words, false);
    }

    /** An internal note. */
    public long notes(ApplicationUser who, Issue where, String words) {
        return comment(who, where, words, true);
    }

    private long comment(ApplicationUser who, Issue where, String words, boolean internal) {
        long id = 30001 + comments.size();
        Date at = Date.from(now);
        comments.put(
                id,
                Fake.of(Comment.class)
                        .with("getId", id)
                        .with("getIssue", where)
                        .with("getBody", words)
                        .with("getAuthorApplicationUser", who)
                        .with("getCreated", at)
                        .with("getUpdated", at)
                        .with("getGroupLevel", (Object) null)
                        .with("getRoleLevelId", (Object) null)
                        .done());
        if (internal) {
            properties.put("CommentProperty/" + id + "/sd.public.comment", "{\"internal\":true}");
        }
        return id;
    }

    public MutableIssue issue(long id, String key, long project, String summary) {
        MutableIssue issue = Fake.of(MutableIssue.class)
                .with("getId", id)
                .with("getKey", key)
                .with("getSummary", summary)
                .with("getProjectId", project)
                .with("getProjectObject", project(project))
                .with("getCustomFieldValue", args -> args[0] == requestType ? "care/complaint" : null)
                .done();
        issues.put(id, issue);
        return issue;
    }

    public Project project(long id) {
        boolean care = id == CARE;
        return Fake.of(Project.class)
                .with("getId", id)
                .with("getKey", care ? "CARE" : id == OPS ? "OPS" : "SOFT")
                .with("getName", care ? "Customer care" : id == OPS ? "Operations" : "Software")
                .with("getProjectTypeKey", new ProjectTypeKey(id == SOFT ? "software" : "service_desk"))
                .with("isArchived", false)
                .with(
                        "getIssueTypes",
                        List.of(type("10002", "Complaint"), type("10004", "Task"), type("10006", "Sub-task")))
                .done();
    }

    private static IssueType type(String id, String name) {
        return Fake.of(IssueType.class)
                .with("getId", id)
                .with("getName", name)
                .with("isSubTask", name.startsWith("Sub"))
                .done();
    }

    private ApplicationUser user(String name, String displayName, boolean active) {
        ApplicationUser user = Fake.of(ApplicationUser.class)
                .with("getKey", name)
                .with("getName", name)
                .with("getDisplayName", displayName)
                .with("isActive", active)
                .done();
        users.put(name, user);
        return user;
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

    public IssueManager issueManager() {
        return Fake.of(IssueManager.class)
                .with("getIssueObject(Long)", args -> issues.get(args[0]))
                .with("getIssueObject(String)", args -> issues.values().stream()
                        .filter(issue -> issue.getKey().equals(args[0]))
                        .findFirst()
                        .orElse(null))
                .done();
    }

    /** Agents may browse and create in their projects, Rosa may browse CARE. */
    public PermissionManager permissions() {
        return Fake.of(PermissionManager.class)
                .with("hasPermission", args -> {
                    long project = args[1] instanceof Issue issue ? issue.getProjectId() : ((Project) args[1]).getId();
                    return permitted(
                            ((ProjectPermissionKey) args[0]).permissionKey(), project, (ApplicationUser) args[2]);
                })
                .done();
    }

    private boolean permitted(String permission, long project, ApplicationUser user) {
        boolean agent = agents.getOrDefault(user.getKey(), Set.of()).contains(project);
        boolean customer = user == rosa && project == CARE;
        return switch (permission) {
            case "BROWSE_PROJECTS" -> agent || customer;
            case "CREATE_ISSUES" -> agent && user != ben;
            default -> agent;
        };
    }

    public GlobalPermissionManager globalPermissions() {
        return Fake.of(GlobalPermissionManager.class)
                .with("hasPermission", args -> args[1] == admin)
                .done();
    }

    public JiraAuthenticationContext authentication() {
        return Fake.of(JiraAuthenticationContext.class)
                .with("getLoggedInUser", args -> signedIn.orElse(null))
                .with("getI18nHelper", words(Locale.ENGLISH))
                .done();
    }

    public UserManager people() {
        return Fake.of(UserManager.class)
                .with("getUserByKey", args -> users.get(args[0]))
                .with("getUserByName", args -> users.get(args[0]))
                .done();
    }

    public ApplicationProperties addresses() {
        return Fake.of(ApplicationProperties.class)
                .with(
                        "getBaseUrl",
                        args -> args[0].toString().equals("RELATIVE") ? "/jira" : "https://desk.example/jira")
                .done();
    }

    public ClusterLockService locks() {
        ClusterLock lock = Fake.of(ClusterLock.class)
                .with("lock", (Object) null)
                .with("unlock", (Object) null)
                .done();
        return Fake.of(ClusterLockService.class).with("getLockForName", lock).done();
    }

    public FollowUpTasks followUps() {
        Accounts accounts = new Accounts(settings, people(), authentication());
        return new FollowUpTasks(
                desk,
                new TaskClosing(
                        issueManager(),
                        Fake.of(IssueService.class).done(),
                        Fake.of(IssueWorkflowManager.class).done(),
                        Fake.of(WorkflowManager.class).done(),
                        authentication(),
                        accounts,
                        changes()));
    }

    private ApologyDesk desk() {
        Summaries summaries = new Summaries(tables.activeObjects(), clock());
        Accounts accounts = new Accounts(settings, people(), authentication());
        OrderField field = new OrderField(settings, customFields(), issueManager(), accounts, new OwnChanges());
        Projections projections = new Projections(
                issueManager(),
                summaries,
                new FollowUpRows(tables.activeObjects()),
                field,
                new ApologyProperty(properties()));
        return new ApologyDesk(
                new MemoryJournal(),
                new ShippedMethods(),
                clock(),
                zones(),
                summaries,
                projections,
                changes(),
                issueComments);
    }

    private static IssueChanges changes() {
        return new IssueChanges(Fake.of(ChangeHistoryManager.class)
                .with("getChangeHistories", List.of())
                .done());
    }

    private Readers readers() {
        DateTimeFormatterFactory times = Fake.of(DateTimeFormatterFactory.class)
                .with("formatter", args -> formatter("", TimeZone.getTimeZone("UTC")))
                .done();
        return new Readers(authentication(), times, zones(), people(), addresses(), clock());
    }

    private static DateTimeFormatter formatter(String pattern, TimeZone zone) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
        format.setTimeZone(zone);
        return Fake.of(DateTimeFormatter.class)
                .with("forUser", args -> formatter(pattern, zone))
                .with("withStyle", args -> formatter(pattern((DateTimeStyle) args[0]), zone))
                .with("withZone", args -> formatter(pattern, (TimeZone) args[0]))
                .with("format", args -> format.format((Date) args[0]))
                .done();
    }

    private static String pattern(DateTimeStyle style) {
        return switch (style) {
            case TIME -> "HH:mm";
            case DATE -> "d MMM yyyy";
            default -> "d MMM yyyy HH:mm";
        };
    }

    private static TimeZoneManager zones() {
        TimeZone berlin = TimeZone.getTimeZone(BERLIN);
        return Fake.of(TimeZoneManager.class)
                .with("getTimeZoneforUser", berlin)
                .with("getDefaultTimezone", berlin)
                .done();
    }

    private CommentManager commentManager() {
        return Fake.of(CommentManager.class)
                .with("getComments", args -> comments.values().stream()
                        .filter(comment -> comment.getIssue() == args[0])
                        .toList())
                .with("getCommentById", args -> comments.get(args[0]))
                .done();
    }

    private JsonEntityPropertyManager properties() {
        return Fake.of(JsonEntityPropertyManager.class)
                .with("get", args -> property(args[0] + "/" + args[1] + "/" + args[2]))
                .with("put", args -> properties.put(args[0] + "/" + args[1] + "/" + args[2], (String) args[3]))
                .done();
    }

    private EntityProperty property(String key) {
        String value = properties.get(key);
        return value == null
                ? null
                : Fake.of(EntityProperty.class).with("getValue", value).done();
    }

    private CustomerRequests requests() {
        return new CustomerRequests(customFields());
    }

    private CustomFieldManager customFields() {
        return Fake.of(CustomFieldManager.class)
                .with("getCustomFieldObjects(Issue)", List.of(requestType))
                .done();
    }

    private static CustomField requestType() {
        return Fake.of(CustomField.class)
                .with(
                        "getCustomFieldType",
                        Fake.of(CustomFieldType.class)
                                .with("getKey", "com.atlassian.servicedesk:vp-origin")
                                .done())
                .done();
    }

    private PluginSettingsFactory pluginSettings() {
        PluginSettings global = Fake.of(PluginSettings.class)
                .with("get", args -> pluginSettings.get(args[0]))
                .with("put", args -> pluginSettings.put((String) args[0], args[1]))
                .with("remove", args -> pluginSettings.remove(args[0]))
                .done();
        return Fake.of(PluginSettingsFactory.class)
                .with("createGlobalSettings", global)
                .done();
    }

    /** The plugin's own words, filled in as Jira does it. */
    public static I18nHelper words(Locale locale) {
        return Fake.of(I18nHelper.class)
                .with("getLocale", locale)
                .with("isKeyDefined", args -> WORDS.containsKey(args[0]))
                .with("getText", args -> text((String) args[0], args.length == 1 ? new Object[0] : (Object[]) args[1]))
                .done();
    }

    private static String text(String key, Object[] args) {
        String words = Optional.ofNullable(WORDS.getProperty(key))
                .orElseThrow(() -> new AssertionError("No words for " + key));
        return args.length == 0 ? words : new MessageFormat(words, Locale.ENGLISH).format(args);
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream file = TestJira.class.getResourceAsStream("/i18n/amends.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
