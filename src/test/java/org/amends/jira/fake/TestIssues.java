package org.amends.jira.fake;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The issues of Jira with their comments; every one is a customer's request. */
final class TestIssues {
    private final Map<Long, MutableIssue> issues = new HashMap<>();
    final Map<Long, ApplicationUser> reporters = new HashMap<>();
    private final Map<Long, Comment> comments = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final CustomField requestType = requestType();

    long comment(ApplicationUser who, Issue where, String words, Instant when, boolean internal) {
        long id = 30001 + comments.size();
        Date at = Date.from(when);
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

    MutableIssue issue(long id, String key, long project, String summary, Instant updated) {
        MutableIssue issue = Fake.of(MutableIssue.class)
                .with("getId", id)
                .with("getKey", key)
                .with("getSummary", summary)
                .with("getUpdated", Timestamp.from(updated))
                .with("getLabels", Set.of())
                .with("getProjectId", project)
                .with("getProjectObject", project(project))
                .with("isArchived", false)
                .with("getAssignee", (Object) null)
                .with("getReporter", args -> reporters.get(id))
                .with("getStatus", FakeIssue.status("1", "Open", "new"))
                .with("getFixVersions", List.of())
                .with("getDescription", (Object) null)
                .with("getResolution", (Object) null)
                .with("getCustomFieldValue", args -> args[0] == requestType ? "care/complaint" : null)
                .done();
        issues.put(id, issue);
        return issue;
    }

    static Project project(long id) {
        boolean care = id == TestJira.CARE;
        return Fake.of(Project.class)
                .with("getId", id)
                .with("getKey", care ? "CARE" : id == TestJira.OPS ? "OPS" : "SOFT")
                .with("getName", care ? "Customer care" : id == TestJira.OPS ? "Operations" : "Software")
                .with("getProjectTypeKey", new ProjectTypeKey(id == TestJira.SOFT ? "software" : "service_desk"))
                .with("isArchived", false)
                .with("getProjectLead", args -> null)
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

    IssueManager manager() {
        return Fake.of(IssueManager.class)
                .with("getIssueObject(Long)", args -> issues.get(args[0]))
                .with("getIssueObject(String)", args -> issues.values().stream()
                        .filter(issue -> issue.getKey().equals(args[0]))
                        .findFirst()
                        .orElse(null))
                .done();
    }

    CommentManager comments() {
        return Fake.of(CommentManager.class)
                .with("getComments", args -> comments.values().stream()
                        .filter(comment -> comment.getIssue() == args[0])
                        .toList())
                .with("getCommentById", args -> comments.get(args[0]))
                .done();
    }

    JsonEntityPropertyManager properties() {
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

    CustomFieldManager customFields() {
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
}
