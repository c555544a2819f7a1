package org.amends.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ofbiz.core.entity.GenericValue;

/**
 * As much of a Jira as the edge asks of one, in memory: issues, comments, history, properties, links, a workflow of two
 * steps. Each nested class answers for the interface that it is named after; {@link #step} runs before and after each write.
 */
public final class FakeJira {

    public static final String COMPLAINT = "10002";
    public static final String QUESTION = "10003";
    public static final String TASK = "10004";
    static final String ORDER_FIELD = "customfield_10400";

    private static final String REQUEST_FIELD = "customfield_10001";
    private static final int RESOLVE = 5;
    private static final int DONE_STEP = 4;

    public final Project care = Fake.of(Project.class, new Projects(10000L, "CARE"));
    public final Map<Long, FakeIssue> stored = new TreeMap<>();
    public final Map<String, String> storedProperties = new TreeMap<>();
    public final Map<String, ApplicationUser> people = new HashMap<>();
    public final Set<String> agentKeys = new TreeSet<>();
    public final List<String> linked = new ArrayList<>();
    public final List<UpdateIssueRequest> updates = new ArrayList<>();
    public final List<Words> said = new ArrayList<>();
    public final Map<String, Object> pluginSettings = new HashMap<>();
    /** Why creating an issue is refused, if it is. */
    public Optional<String> refusesCreation = Optional.empty();
    /** Whether the workflow's closing screen asks for a resolution. */
    public boolean wantsResolution;
    /** Whether the project was deleted. */
    public boolean projectIsGone;
    /** Whether updating an issue fails. */
    public boolean refusesUpdates;

    public Runnable step = () -> {};
    public Runnable afterUpdate = () -> {};

    private final Map<Long, List<ChangeHistory>> histories = new HashMap<>();
    private final Properties words = words();
    private final Clock clock;
    private ApplicationUser signedIn;
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

    /** A comment as it was written. */
    public static final class Words {
        public final long id;
        public final Issue issue;
        public final ApplicationUser author;
        public final String body;
        public final Instant created;
        public Instant updated;
        public String group;

        Words(long id, Issue issue, ApplicationUser author, String body, Instant created) {
            this.id = id;
            this.issue = issue;
            this.author = author;
            this.body = body;
            this.created = created;
            this.updated = created;
        }

        public Long getId() {
            return id;
        }

        public String getBody() {
            return body;
        }

        public ApplicationUser getAuthorApplicationUser() {
            return author;
        }

        public Date getCreated() {
            return Date.from(created);
        }

        public Date getUpdated() {
            return Date.from(updated);
        }

        public String getGroupLevel() {
            return group;
        }

        public Long getRoleLevelId() {
            return null;
        }

        public Issue getIssue() {
            return issue;
        }
    }

    public ApplicationUser person(String key) {
        return people.computeIfAbsent(key, name -> Fake.of(ApplicationUser.class, new Person(name)));
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

    public List<FakeIssue> tasks() {
        return stored.values().stream()
                .filter(issue -> issue.labels.contains(new Label(null, null, "amends-follow-up")))
                .toList();
    }

    public Words comment(FakeIssue issue, String author, String body, boolean internal) {
        Words comment = new Words(++lastId, issue.seen(), person(author), body, clock.instant());
        said.add(comment);
        if (internal) {
            makeInternal(comment);
        }
        return comment;
    }

    public void makeInternal(Words comment) {
        storedProperties.put(property("CommentProperty", comment.id, "sd.public.comment"), "{\"internal\":true}");
    }

    public String apologyProperty(FakeIssue issue) {
        return storedProperties.get(property("IssueProperty", issue.id, "amends.apology"));
    }

    public long resolve(FakeIssue issue, String resolution) {
        issue.status = "done";
        return change(issue, null, null, "10000", resolution);
    }

    public long reopen(FakeIssue issue) {
        issue.status = "indeterminate";
        return change(issue, "10000", "Done", null, null);
    }

    private long change(FakeIssue issue, String from, String fromName, String to, String toName) {
        ChangeItemBean item = new ChangeItemBean("jira", "resolution", from, fromName, to, toName);
        ChangeItemBean noise = new ChangeItemBean("jira", "status", "3", "In progress", "5", "Resolved");
        Timestamp now = Timestamp.from(clock.instant());
        histories
                .computeIfAbsent(issue.id, none -> new ArrayList<>())
                .add(new ChangeHistory(++lastChange, "ana", now, List.of(noise, item)));
        return lastChange;
    }

    private FakeIssue put(FakeIssue issue) {
        issue.id = ++lastId;
        issue.key = "CARE-" + ++lastNumber;
        issue.created = Timestamp.from(clock.instant());
        stored.put(issue.id, issue);
        return issue;
    }

    private static String property(String entity, long id, String key) {
        return entity + "/" + id + "/" + key;
    }

    static Status status(String category) {
        return Fake.of(Status.class, new Statuses(category));
    }

    /** {@link ApplicationUser}. */
    public static final class Person {
        private final String key;
        private boolean active = true;

        Person(String key) {
            this.key = key;
        }

        public String getKey() {
            return key;
        }

        public String getDisplayName() {
            return key;
        }

        public boolean isActive() {
            return active;
        }
    }

    /** {@link Project}. */
    public record Projects(Long getId, String getKey) {}

    /** {@link Status}. */
    public record Statuses(String category) {
        public StatusCategory getStatusCategory() {
            return Fake.of(StatusCategory.class, new Categories(category));
        }
    }

    /** {@link StatusCategory}. */
    public record Categories(String getKey) {}

    /** {@link CustomField}. */
    public record Fields(String getId, String type) {
        public CustomFieldType<?, ?> getCustomFieldType() {
            return Fake.of(CustomFieldType.class, new FieldTypes(type));
        }
    }

    /** {@link CustomFieldType}. */
    public record FieldTypes(String getKey) {}

    /** {@link EntityProperty}. */
    public record StoredProperty(Long getEntityId, String getValue) {}

    /** {@link IssueLinkType}. */
    public record LinkTypes(Long getId) {}

    /** {@link ErrorCollection}. */
    public record Errors(List<String> messages) {
        public boolean hasAnyErrors() {
            return !messages.isEmpty();
        }

        public Collection<String> getErrorMessages() {
            return messages;
        }

        public Map<String, String> getErrors() {
            return Map.of();
        }
    }

    /** {@code IssueManager}. */
    public final class Issues {
        public MutableIssue getIssueObject(Long id) {
            return Optional.ofNullable(stored.get(id)).map(FakeIssue::seen).orElse(null);
        }

        public MutableIssue getIssueObject(String key) {
            return stored.values().stream()
                    .filter(issue -> issue.key.equals(key))
                    .findFirst()
                    .map(FakeIssue::seen)
                    .orElse(null);
        }

        public Issue createIssueObject(ApplicationUser user, Issue issue) throws CreateException {
            if (refusesCreation.isPresent()) {
                throw new CreateException(refusesCreation.get());
            }
            step.run();
            FakeIssue created = put(FakeIssue.copyOf(issue));
            step.run();
            return created.seen();
        }

        public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
            if (refusesUpdates) {
                throw new IllegalStateException("the index is away");
            }
            FakeIssue kept = stored.get(issue.getId());
            kept.values.put(ORDER_FIELD, issue.getCustomFieldValue(orderField()));
            updates.add(request);
            afterUpdate.run();
            return kept.seen();
        }
    }

    private static CustomField orderField() {
        return Fake.of(CustomField.class, new Fields(ORDER_FIELD, "org.amends.amends:reparation-order"));
    }

    /** {@code CustomFieldManager}. */
    public final class FieldsOfJira {
        public CustomField getCustomFieldObject(String id) {
            return id.equals(ORDER_FIELD) ? orderField() : null;
        }

        public List<CustomField> getCustomFieldObjects(Issue issue) {
            CustomField request =
                    Fake.of(CustomField.class, new Fields(REQUEST_FIELD, "com.atlassian.servicedesk:vp-origin"));
            return List.of(orderField(), request);
        }
    }

    /** {@code CommentManager}. */
    public final class Comments {
        public List<Comment> getComments(Issue issue) {
            return said.stream()
                    .filter(comment -> comment.issue.getId().equals(issue.getId()))
                    .map(comment -> Fake.of(Comment.class, comment))
                    .toList();
        }

        public Comment getCommentById(Long id) {
            return said.stream()
                    .filter(comment -> comment.id == id)
                    .findFirst()
                    .map(comment -> Fake.of(Comment.class, comment))
                    .orElse(null);
        }

        public Comment create(
                Issue issue,
                ApplicationUser author,
                String body,
                String group,
                Long role,
                Date created,
                Map<String, JSONObject> properties,
                boolean dispatch) {
            step.run();
            boolean internal = "{\"internal\":true}"
                    .equals(properties.get("sd.public.comment").toString());
            Words comment = comment(stored.get(issue.getId()), author.getKey(), body, internal);
            step.run();
            return Fake.of(Comment.class, comment);
        }
    }

    /** {@code ChangeHistoryManager}. */
    public final class Histories {
        public List<ChangeHistory> getChangeHistories(Issue issue) {
            return histories.getOrDefault(issue.getId(), List.of());
        }
    }

    /** {@code JsonEntityPropertyManager}. */
    public final class EntityProperties {
        public EntityProperty get(String entity, Long id, String key) {
            return Optional.ofNullable(storedProperties.get(property(entity, id, key)))
                    .map(value -> Fake.of(EntityProperty.class, new StoredProperty(id, value)))
                    .orElse(null);
        }

        public void put(String entity, Long id, String key, String json) {
            step.run();
            storedProperties.put(property(entity, id, key), json);
            step.run();
        }

        public EntityPropertyQuery<?> query() {
            return Fake.of(EntityPropertyQuery.ExecutableQuery.class, new PropertyQuery());
        }
    }

    /** {@link EntityPropertyQuery}. */
    public final class PropertyQuery {
        private final Map<String, String> asked = new LinkedHashMap<>();

        public EntityPropertyQuery.ExecutableQuery entityName(String name) {
            asked.put("entity", name);
            return Fake.of(EntityPropertyQuery.ExecutableQuery.class, this);
        }

        public EntityPropertyQuery.ExecutableQuery key(String key) {
            asked.put("key", key);
            return Fake.of(EntityPropertyQuery.ExecutableQuery.class, this);
        }

        public List<EntityProperty> find() {
            return storedProperties.entrySet().stream()
                    .filter(property -> property.getKey().startsWith(asked.get("entity") + "/"))
                    .filter(property -> property.getKey().endsWith("/" + asked.get("key")))
                    .map(property -> Fake.of(
                            EntityProperty.class,
                            new StoredProperty(Long.valueOf(property.getKey().split("/")[1]), property.getValue())))
                    .toList();
        }
    }

    /** {@code OfBizDelegator}. */
    public final class Tables {
        public List<GenericValue> findByAnd(String entity, Map<String, ?> columns) {
            Label label = new Label(null, null, (String) columns.get("label"));
            return stored.values().stream()
                    .filter(issue -> entity.equals("Label") && issue.labels.contains(label))
                    .map(issue -> new GenericValue(Map.of("issue", issue.id)))
                    .toList();
        }
    }

    /** {@code IssueFactory}. */
    public static final class Factory {
        public MutableIssue getIssue() {
            return Fake.of(MutableIssue.class, new FakeIssue());
        }
    }

    /** {@code IssueLinkManager} and {@code IssueLinkTypeManager}. */
    public final class Links {
        public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
            return name.equals("Relates") ? List.of(Fake.of(IssueLinkType.class, new LinkTypes(10003L))) : List.of();
        }

        public IssueLink getIssueLink(Long source, Long destination, Long type) {
            boolean there = linked.contains(source + "-" + destination);
            return there ? Fake.of(IssueLink.class, new LinkTypes(1L)) : null;
        }

        public void createIssueLink(Long source, Long destination, Long type, Long sequence, ApplicationUser user) {
            step.run();
            linked.add(source + "-" + destination);
            step.run();
        }
    }

    /** {@code PermissionManager}. */
    public final class Permissions {
        public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user) {
            return key.permissionKey().equals("SERVICEDESK_AGENT") && agentKeys.contains(user.getKey());
        }
    }

    /** {@code UserManager}. */
    public final class Users {
        public ApplicationUser getUserByKey(String key) {
            return people.get(key);
        }
    }

    /** {@code ProjectManager}. */
    public final class AllProjects {
        public Project getProjectObj(Long id) {
            return projectIsGone ? null : care;
        }

        public List<Project> getProjectObjects() {
            return List.of(care);
        }

        public long getCurrentCounterForProject(Long id) {
            return lastNumber;
        }
    }

    /** {@code JiraAuthenticationContext}. */
    public final class SignedIn {
        public ApplicationUser getLoggedInUser() {
            return signedIn;
        }

        public void setLoggedInUser(ApplicationUser user) {
            signedIn = user;
        }

        public I18nHelper getI18nHelper() {
            return Fake.of(I18nHelper.class, new Translations());
        }
    }

    /** {@link I18nHelper}. */
    public final class Translations {
        public String getText(String key) {
            return format(key);
        }

        public String getText(String key, String one) {
            return format(key, one);
        }

        public String getText(String key, String one, String two) {
            return format(key, one, two);
        }

        private String format(String key, Object... arguments) {
            String pattern = Optional.ofNullable(words.getProperty(key)).orElseThrow(() -> new AssertionError(key));
            return new MessageFormat(pattern).format(arguments);
        }
    }

    /** {@code TimeZoneManager}. */
    public static final class Zones {
        public TimeZone getDefaultTimezone() {
            return TimeZone.getTimeZone("Europe/Berlin");
        }
    }

    /** {@code PluginSettingsFactory} and {@code PluginSettings}. */
    public final class StoredSettings {
        public com.atlassian.sal.api.pluginsettings.PluginSettings createGlobalSettings() {
            return Fake.of(com.atlassian.sal.api.pluginsettings.PluginSettings.class, this);
        }

        public Object get(String key) {
            return pluginSettings.get(key);
        }

        public Object put(String key, Object value) {
            return pluginSettings.put(key, value);
        }

        public Object remove(String key) {
            return pluginSettings.remove(key);
        }
    }

    /** {@code IssueService}, {@code IssueWorkflowManager}, {@code WorkflowManager}, {@link JiraWorkflow}: one way to be done. */
    public final class Workflow {
        public List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user) {
            boolean may = agentKeys.contains(user.getKey());
            return may ? List.of(new ActionDescriptor(1, 1), new ActionDescriptor(RESOLVE, DONE_STEP)) : List.of();
        }

        public JiraWorkflow getWorkflow(Issue issue) {
            return Fake.of(JiraWorkflow.class, this);
        }

        public WorkflowDescriptor getDescriptor() {
            return new WorkflowDescriptor();
        }

        public Status getLinkedStatus(StepDescriptor step) {
            return status(step.getId() == DONE_STEP ? "done" : "indeterminate");
        }

        public IssueInputParameters newIssueInputParameters() {
            return Fake.of(IssueInputParameters.class, new Input());
        }

        public TransitionValidationResult validateTransition(
                ApplicationUser user, Long issueId, int actionId, IssueInputParameters input) {
            boolean resolution = input.toString().equals("with a resolution");
            List<String> errors = resolution == wantsResolution ? List.of() : List.of("Resolution?");
            return new TransitionValidationResult(errors(errors), issueId, actionId);
        }

        public IssueResult transition(ApplicationUser user, TransitionValidationResult valid) {
            stored.get(valid.issueId()).status = valid.getActionId() == RESOLVE ? "done" : "new";
            return new IssueService.IssueResult(errors(List.of()));
        }

        private ErrorCollection errors(List<String> messages) {
            return Fake.of(ErrorCollection.class, new Errors(messages));
        }
    }

    /** {@link IssueInputParameters}. */
    public static final class Input {
        private String resolution;

        public IssueInputParameters setResolutionId(String id) {
            resolution = id;
            return Fake.of(IssueInputParameters.class, this);
        }

        @Override
        public String toString() {
            return resolution == null ? "without a resolution" : "with a resolution";
        }
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream file = FakeJira.class.getResourceAsStream("/i18n/amends.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
