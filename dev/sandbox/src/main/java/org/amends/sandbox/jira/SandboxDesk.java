package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agents' desk: each act is checked for the person who is signed in. */
final class SandboxDesk implements Desk {
    private final Entities entities;
    private final Stores stores;
    private final Permissions permissions;
    private final Insight insight;
    private final Views views;
    private final Search search;
    private final Writing writing;
    private final Commenting commenting;
    private final Transitioning transitioning;
    private final Raising raising;
    private final IssueLife life;
    private final Publishing publishing;
    private final Editing editing;

    SandboxDesk(Parts parts, Views views, Raising raising) {
        this.entities = parts.entities();
        this.stores = entities.stores();
        this.permissions = parts.permissions();
        this.insight = new Insight(parts);
        this.views = views;
        this.search = new Search(parts);
        this.writing = parts.writing();
        this.commenting = parts.commenting();
        this.transitioning = parts.transitioning();
        this.raising = raising;
        this.life = new IssueLife(entities, writing, parts.publishing(), parts.index());
        this.publishing = parts.publishing();
        this.editing = new Editing(parts);
    }

    @Override
    public List<ProjectView> projects() {
        return permissions.projects(Permissions.BROWSE, me()).stream()
                .map(Views::project)
                .toList();
    }

    @Override
    public List<Row> queue(String projectKey) {
        return stores.issues().unresolved(insight.project(projectKey).id()).stream()
                .map(views::row)
                .toList();
    }

    @Override
    public Ticket ticket(String keyOrId) {
        return views.ticket(insight.issue(keyOrId), me());
    }

    @Override
    public Found search(String jql, int start, int atMost) {
        List<IssueRow> found = search.find(jql, me());
        List<Row> rows =
                found.stream().skip(start).limit(atMost).map(views::row).toList();
        return new Found(rows, found.size());
    }

    @Override
    public CommentView comment(String key, String body, boolean internal) {
        IssueRow issue = insight.allowed(key, Permissions.COMMENT);
        Map<String, String> properties = internal ? Map.of(Commenting.INTERNAL, "{\"internal\":true}") : Map.of();
        Commenting.Said said = new Commenting.Said(
                issue.id(), me(), words(body), Optional.empty(), Optional.empty(), Optional.empty(), properties);
        return views.comment(commenting.say(said, true));
    }

    @Override
    public CommentView editComment(String key, long commentId, String body) {
        Comments.CommentRow comment = insight.comment(key, commentId, "EDIT");
        commenting.edit(comment, words(body), me());
        return views.comment(stores.comments().byId(commentId).orElseThrow());
    }

    @Override
    public void deleteComment(String key, long commentId) {
        commenting.delete(insight.comment(key, commentId, "DELETE"), me());
    }

    @Override
    public void transition(
            String key,
            int actionId,
            Optional<String> resolutionId,
            Optional<String> comment,
            Map<String, List<String>> sent) {
        IssueRow issue = insight.allowed(key, Permissions.TRANSITION);
        SandboxWorkflow.Transition transition = transitioning.available(issue, me()).stream()
                .filter(one -> one.id() == actionId)
                .findFirst()
                .orElseThrow(() -> Refused.badValue("The transition " + actionId + " is not possible in this status."));
        SandboxErrors errors = new SandboxErrors();
        SandboxIssueInputParameters given = new SandboxIssueInputParameters(entities.holes());
        resolutionId.ifPresent(given::setResolutionId);
        comment.filter(words -> !words.isBlank()).ifPresent(given::setComment);
        new TransitionScreen(stores, issue, transition).check(given, errors(errors));
        if (errors.hasAnyErrors()) {
            throw Refused.badValue(String.join(" ", errors.getErrors().values()));
        }
        Draft fields = transition.screen()
                ? new FormFields(entities)
                        .read(entities.issue(issue), stores.screens().ofTransition(issue.projectId()), sent)
                : new Draft();
        try {
            transitioning.go(
                    issue.id(),
                    transition,
                    new Transitioning.Asked(resolutionId, comment.filter(words -> !words.isBlank()), fields),
                    me());
        } catch (TransitionRefused no) {
            throw Refused.badValue(no.getMessage());
        }
    }

    private com.atlassian.jira.util.ErrorCollection errors(SandboxErrors errors) {
        return entities.holes().over(com.atlassian.jira.util.ErrorCollection.class, errors);
    }

    @Override
    public void edit(String key, Map<String, List<Map.Entry<String, Object>>> operations) {
        IssueRow issue = insight.allowed(key, Permissions.EDIT);
        List<Editing.Asked> asked = operations.entrySet().stream()
                .map(field -> new Editing.Asked(
                        field.getKey(),
                        field.getValue().stream()
                                .map(one -> new FieldOperationHolder(one.getKey(), one.getValue()))
                                .toList()))
                .toList();
        editing.edit(issue, asked, me());
    }

    @Override
    public void editForm(String key, Map<String, List<String>> sent) {
        editing.editForm(insight.allowed(key, Permissions.EDIT), sent, me());
    }

    @Override
    public void assign(String key, Optional<String> userName) {
        IssueRow issue = insight.allowed(key, Permissions.EDIT);
        Optional<String> assignee = userName.map(name -> stores.users()
                .byName(name)
                .map(SandboxUser::key)
                .filter(user -> permissions.may(Permissions.AGENT, issue, Optional.of(user)))
                .orElseThrow(() -> Refused.badValue("The assignee must be an agent of this project: " + name)));
        SandboxIssue changed = new SandboxIssue(entities, Optional.of(issue));
        changed.setAssigneeId(assignee.orElse(null));
        writing.update(changed, me(), Optional.of(EventType.ISSUE_ASSIGNED_ID));
    }

    @Override
    public void delete(String key) {
        IssueRow issue = insight.allowed(key, "DELETE_ISSUES");
        com.atlassian.jira.issue.Issue last = entities.issue(issue);
        writing.delete(issue.id());
        publishing.happened(EventType.ISSUE_DELETED_ID, last, me(), Optional.empty(), Optional.empty());
    }

    @Override
    public String clone(String key) {
        return life.cloned(insight.allowed(key, Permissions.CREATE), me());
    }

    @Override
    public String move(String key, String projectKey, String typeId) {
        IssueRow issue = insight.allowed(key, Permissions.MOVE);
        Projects.ProjectRow to = insight.project(projectKey);
        if (to.id() == issue.projectId()) {
            throw Refused.badValue("The project must be another than the issue's: " + projectKey);
        }
        if (!permissions.may(Permissions.CREATE, to.id(), me())) {
            throw Refused.forbidden();
        }
        if (stores.words().typesOf(to.id()).stream().noneMatch(type -> type.id().equals(typeId))) {
            throw Refused.badValue("The issue type must be one of the project's: " + typeId);
        }
        return life.moved(issue, to, typeId, me());
    }

    @Override
    public void archive(String key, boolean archived) {
        life.archive(insight.allowed(key, Permissions.ADMINISTER), archived);
    }

    @Override
    public boolean mayEdit(String key) {
        return permissions.may(Permissions.EDIT, insight.issue(key), me());
    }

    @Override
    public boolean mayComment(String key) {
        return permissions.may(Permissions.COMMENT, insight.issue(key), me());
    }

    @Override
    public boolean mayArchive(String projectKey) {
        return permissions.may(
                Permissions.ADMINISTER, insight.anyProject(projectKey).id(), me());
    }

    @Override
    public List<Choice> issueTypes(String projectKey) {
        return stores.words().typesOf(insight.anyProject(projectKey).id()).stream()
                .map(Views::choice)
                .toList();
    }

    @Override
    public List<Choice> resolutions() {
        return stores.words().all(Word.Kind.RESOLUTION).stream()
                .map(Views::choice)
                .toList();
    }

    @Override
    public List<Who> agents(String projectKey) {
        return stores.users().with(Role.AGENT, insight.project(projectKey).id()).stream()
                .map(Views::who)
                .toList();
    }

    @Override
    public String create(
            String projectKey,
            String typeId,
            String summary,
            String description,
            Optional<String> customer,
            Map<String, List<String>> sent) {
        Projects.ProjectRow project = insight.project(projectKey);
        if (!permissions.may(Permissions.CREATE, project.id(), me())) {
            throw Refused.forbidden();
        }
        Optional<String> reporter = customer.map(name -> stores.users()
                .byName(name)
                .map(SandboxUser::key)
                .orElseThrow(() -> Refused.badValue("The customer does not exist: " + name)));
        SandboxIssue coming = coming(project, typeId);
        Draft fields = new FormFields(entities)
                .read(entities.issue(coming), stores.screens().of(project.id()), sent);
        return raising.raise(
                project,
                new Raising.Asked(typeId, summary, description, fields),
                reporter.or(this::me),
                me(),
                reporter.isPresent());
    }

    private SandboxIssue coming(Projects.ProjectRow project, String typeId) {
        SandboxIssue coming = new SandboxIssue(entities, Optional.empty());
        coming.setProjectId(project.id());
        coming.setIssueTypeId(typeId);
        return coming;
    }

    @Override
    public Creation creation(String projectKey) {
        Projects.ProjectRow project = insight.project(projectKey);
        String type = stores.words().typesOf(project.id()).get(0).id();
        return new Creation(entities.issue(coming(project, type)), views.created(project.id(), type));
    }

    @Override
    public List<Mail> outbox() {
        boolean works = permissions.isAdmin(me()) || !projects().isEmpty();
        if (!works) {
            throw Refused.notFound("The outbox");
        }
        return stores.outbox().newestFirst();
    }

    private Optional<String> me() {
        return insight.me();
    }

    private static String words(String body) {
        if (body.isBlank()) {
            throw Refused.badValue("The comment must not be empty.");
        }
        return body;
    }
}
