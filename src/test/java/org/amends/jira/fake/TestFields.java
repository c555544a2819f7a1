package org.amends.jira.fake;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amends.jira.admin.ProjectsJson;
import org.amends.jira.admin.Screens;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.admin.SharedField;
import org.amends.jira.admin.Suggestion;
import org.amends.jira.admin.Switching;
import org.amends.jira.admin.WishCheck;
import org.amends.jira.job.Each;
import org.amends.jira.job.OpenIssues;
import org.amends.jira.job.ProjectIssues;
import org.amends.jira.store.OwnField;

/** The custom fields and screens of a Jira: CARE has the screens 501 and 502, each reached twice; OPS has none. */
public final class TestFields {
    private final List<CustomField> fields = new ArrayList<>();
    private final Map<String, List<JiraContextNode>> contexts = new TreeMap<>();
    private final Map<Long, Set<String>> onScreens = new TreeMap<>();
    private String searcher = "";

    public int count() {
        return fields.size();
    }

    /** The projects in which each field holds; the same for both. */
    public List<Long> projects() {
        Set<List<Long>> all = contexts.values().stream().map(TestFields::ids).collect(Collectors.toSet());
        return all.stream()
                .reduce((one, other) -> {
                    throw new AssertionError("The fields hold in different projects: " + all);
                })
                .orElse(List.of());
    }

    private static List<Long> ids(List<JiraContextNode> nodes) {
        return nodes.stream().map(JiraContextNode::getProjectId).toList();
    }

    /** The screens that hold a field. */
    public List<Long> onScreens() {
        return List.copyOf(onScreens.keySet());
    }

    public String searcher() {
        return searcher;
    }

    /** Runs while a field is being created, which takes a while in a Jira. */
    public Runnable creating = () -> {};

    /** A field of our type that nobody's settings know. */
    public void addStranded() {
        add("Stranded", OwnField.ORDER.typeKey());
    }

    private CustomField add(String name, String type) {
        CustomField field = Fake.of(CustomField.class)
                .with("getId", "customfield_" + (10400 + fields.size()))
                .with("getIdAsLong", 10400L + fields.size())
                .with("getUntranslatedName", name)
                .with(
                        "getCustomFieldType",
                        Fake.of(CustomFieldType.class).with("getKey", type).done())
                .done();
        fields.add(field);
        return field;
    }

    /** What the administrator's page is made of. */
    public Parts of(TestJira jira) {
        SharedField shared = new SharedField(customFields(), schemes(), jira.settings);
        Screens screens = new Screens(screenSchemes());
        ServiceProjects projects = new ServiceProjects(projects(jira));
        WishCheck check = new WishCheck(jira.people(), jira.agents(), jira.permissions(), screens, shared);
        return new Parts(
                projects,
                new ProjectsJson(
                        projects,
                        jira.settings,
                        shared,
                        screens,
                        jira.people(),
                        jira.home(),
                        new Suggestion(projects, jira.settings, check, jira.people(), jira.authentication())),
                new Switching(check, shared, screens, jira.settings, nothingOpen(jira), jira.audit(), jira.clock()));
    }

    /** No issue stands behind any number, so that there is nothing to look at. */
    private static OpenIssues nothingOpen(TestJira jira) {
        ProjectIssues none = new ProjectIssues(
                projects(jira),
                Fake.of(IssueManager.class)
                        .with("getIssueObject(String)", args -> null)
                        .done());
        return new OpenIssues(none, null, new Each(), TestThreads.plain());
    }

    public record Parts(ServiceProjects projects, ProjectsJson json, Switching switching) {}

    /** Care, operations, and one that is no service project. */
    public static ProjectManager projects(TestJira jira) {
        List<Project> all =
                List.of(jira.project(TestJira.OPS), jira.project(TestJira.CARE), jira.project(TestJira.SOFT));
        return Fake.of(ProjectManager.class)
                .with("getProjectObjects", all)
                .with("getProjectObjByKey", args -> all.stream()
                        .filter(project -> project.getKey().equals(args[0]))
                        .findFirst()
                        .orElse(null))
                .with("getProjectObj", args -> all.stream()
                        .filter(project -> project.getId().equals(args[0]))
                        .findFirst()
                        .orElse(null))
                .with("getCurrentCounterForProject", 12L)
                .done();
    }

    private CustomFieldManager customFields() {
        return Fake.of(CustomFieldManager.class)
                .with("getCustomFieldObjects", args -> List.copyOf(fields))
                .with("getCustomFieldObject(String)", args -> find((String) args[0])
                        .orElse(null))
                .with("getCustomFieldType", args -> Fake.of(CustomFieldType.class)
                        .with("getKey", args[0])
                        .done())
                .with("getCustomFieldSearcher", args -> {
                    searcher = (String) args[0];
                    return Fake.of(CustomFieldSearcher.class).done();
                })
                .with("createCustomField", args -> {
                    creating.run();
                    CustomField made = add((String) args[0], ((CustomFieldType<?, ?>) args[2]).getKey());
                    contexts.put(made.getId(), nodes(args[4]));
                    return made;
                })
                .with("refreshConfigurationSchemes", (Object) null)
                .done();
    }

    private Optional<CustomField> find(String id) {
        return fields.stream().filter(field -> field.getId().equals(id)).findFirst();
    }

    private static List<JiraContextNode> nodes(Object given) {
        return ((List<?>) given).stream().map(JiraContextNode.class::cast).toList();
    }

    private FieldConfigSchemeManager schemes() {
        return Fake.of(FieldConfigSchemeManager.class)
                .with("getConfigSchemesForField", args -> List.of(scheme(((CustomField) args[0]).getId())))
                .with("updateFieldConfigScheme", args -> {
                    contexts.put(((CustomField) args[2]).getId(), nodes(args[1]));
                    return args[0];
                })
                .done();
    }

    private FieldConfigScheme scheme(String fieldId) {
        return Fake.of(FieldConfigScheme.class)
                .with("isGlobal", false)
                .with("getContexts", args -> contexts.getOrDefault(fieldId, List.of()))
                .with("getAssociatedProjectIds", args -> ids(contexts.getOrDefault(fieldId, List.of())))
                .done();
    }

    private IssueTypeScreenSchemeManager screenSchemes() {
        IssueTypeScreenSchemeEntity entity = Fake.of(IssueTypeScreenSchemeEntity.class)
                .with(
                        "getFieldScreenScheme",
                        Fake.of(FieldScreenScheme.class)
                                .with(
                                        "getFieldScreenSchemeItems",
                                        List.of(
                                                item(502, "Customer care: resolve"),
                                                item(501, "Customer care: default")))
                                .done())
                .done();
        return Fake.of(IssueTypeScreenSchemeManager.class)
                .with(
                        "getIssueTypeScreenScheme",
                        args -> scheme(
                                ((Project) args[0]).getId() == TestJira.CARE ? List.of(entity, entity) : List.of()))
                .done();
    }

    private static IssueTypeScreenScheme scheme(List<IssueTypeScreenSchemeEntity> entities) {
        return Fake.of(IssueTypeScreenScheme.class)
                .with("getEntities", entities)
                .done();
    }

    private FieldScreenSchemeItem item(long id, String name) {
        FieldScreenTab tab = Fake.of(FieldScreenTab.class)
                .with("addFieldScreenLayoutItem", args -> onScreens
                        .computeIfAbsent(id, none -> new TreeSet<>())
                        .add((String) args[0]))
                .done();
        FieldScreen screen = Fake.of(FieldScreen.class)
                .with("getId", id)
                .with("getName", name)
                .with("getTab", tab)
                .with(
                        "containsField",
                        args -> onScreens.getOrDefault(id, Set.of()).contains(args[0]))
                .done();
        return Fake.of(FieldScreenSchemeItem.class)
                .with("getFieldScreen", screen)
                .done();
    }
}
