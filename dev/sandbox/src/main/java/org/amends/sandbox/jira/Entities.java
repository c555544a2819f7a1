package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Optional;

/** Makes Jira's objects from what is stored. */
record Entities(Stores stores, Holes holes, FieldTypes fieldTypes, SandboxClock clock, ZoneId zone) {

    ApplicationUser user(SandboxUser user) {
        return holes.over(ApplicationUser.class, user);
    }

    Optional<ApplicationUser> user(Optional<String> key) {
        return key.flatMap(stores.users()::byKey).map(this::user);
    }

    Project project(Projects.ProjectRow row) {
        return holes.over(Project.class, new SandboxProject(row, this));
    }

    Optional<Project> project(long id) {
        return stores.projects().byId(id).map(this::project);
    }

    IssueType issueType(Word word) {
        return holes.over(IssueType.class, new SandboxIssueType(word));
    }

    Status status(Word word) {
        return holes.over(Status.class, new SandboxStatus(word, holes));
    }

    Priority priority(Word word) {
        return holes.over(Priority.class, new SandboxWord(word));
    }

    Resolution resolution(Word word) {
        return holes.over(Resolution.class, new SandboxWord(word));
    }

    Version version(Versions.VersionRow row) {
        return holes.over(Version.class, new SandboxVersion(row));
    }

    MutableIssue issue(IssueRow row) {
        return issue(new SandboxIssue(this, Optional.of(row)));
    }

    MutableIssue issue(SandboxIssue issue) {
        return holes.over(MutableIssue.class, issue);
    }

    Comment comment(Comments.CommentRow row) {
        return holes.over(Comment.class, new SandboxComment(row, this));
    }

    CustomField field(Fields.FieldRow row) {
        return holes.over(CustomField.class, new SandboxCustomField(row, this));
    }

    /** What we made stands behind every issue that a plugin can hold. */
    static SandboxIssue behind(Issue issue) {
        return (SandboxIssue) Holes.behind(issue);
    }

    static SandboxCustomField behind(CustomField field) {
        return (SandboxCustomField) Holes.behind(field);
    }

    static Optional<String> key(ApplicationUser user) {
        return Optional.ofNullable(user).map(ApplicationUser::getKey);
    }
}
