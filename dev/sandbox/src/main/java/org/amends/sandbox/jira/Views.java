package org.amends.sandbox.jira;

import com.atlassian.jira.issue.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the pages show of what is stored. */
final class Views {
    private final Entities entities;
    private final Stores stores;
    private final Commenting commenting;
    private final Transitioning transitioning;
    private final Permissions permissions;
    private final Writing writing;

    Views(
            Entities entities,
            Commenting commenting,
            Transitioning transitioning,
            Permissions permissions,
            Writing writing) {
        this.entities = entities;
        this.stores = entities.stores();
        this.commenting = commenting;
        this.transitioning = transitioning;
        this.permissions = permissions;
        this.writing = writing;
    }

    static Desk.Who who(SandboxUser user) {
        return new Desk.Who(user.key(), user.name(), user.displayName());
    }

    Optional<Desk.Who> who(Optional<String> key) {
        return key.flatMap(stores.users()::byKey).map(Views::who);
    }

    static Desk.ProjectView project(Projects.ProjectRow row) {
        return new Desk.ProjectView(row.id(), row.key(), row.name());
    }

    static Desk.Choice choice(Word word) {
        return new Desk.Choice(word.id(), word.name());
    }

    Desk.Row row(IssueRow issue) {
        Word status = stores.words().get(Word.Kind.STATUS, issue.always(IssueField.STATUS));
        return new Desk.Row(
                issue.id(),
                issue.key(),
                issue.always(IssueField.SUMMARY),
                stores.words()
                        .get(Word.Kind.TYPE, issue.always(IssueField.TYPE))
                        .name(),
                status.name(),
                status.category().orElse("undefined"),
                resolution(issue),
                who(issue.value(IssueField.REPORTER)),
                who(issue.value(IssueField.ASSIGNEE)),
                issue.created(),
                issue.updated(),
                stores.labels().of(issue.id()).stream().map(Label::getLabel).toList(),
                fields(issue));
    }

    Optional<String> resolution(IssueRow issue) {
        return issue.value(IssueField.RESOLUTION)
                .map(id -> stores.words().get(Word.Kind.RESOLUTION, id).name());
    }

    private List<Desk.FieldView> fields(IssueRow issue) {
        Optional<Screens.ScreenRow> screen = stores.screens().of(issue.projectId());
        Optional<Screens.ScreenRow> transition = stores.screens().ofTransition(issue.projectId());
        FieldValues values = new FieldValues(entities);
        return stores.fields().all().stream()
                .filter(field -> entities.fieldTypes().find(field.typeKey()).isPresent())
                .filter(field -> stores.fields().covers(field.id(), issue.projectId(), issue.always(IssueField.TYPE)))
                .map(field -> new Desk.FieldView(
                        field.id(),
                        field.key(),
                        field.name(),
                        field.typeKey(),
                        values.text(entities.field(field), entities.issue(issue)),
                        screen.filter(shown -> stores.screens().holds(shown.id(), field.key()))
                                .isPresent(),
                        transition
                                .filter(shown -> stores.screens().holds(shown.id(), field.key()))
                                .isPresent()))
                .toList();
    }

    /** The fields on the screen on which an issue is created. */
    List<Desk.FieldView> created(long projectId, String typeId) {
        Optional<Screens.ScreenRow> screen = stores.screens().of(projectId);
        return stores.fields().all().stream()
                .filter(field -> entities.fieldTypes().find(field.typeKey()).isPresent())
                .filter(field -> stores.fields().covers(field.id(), projectId, typeId))
                .filter(field -> screen.filter(shown -> stores.screens().holds(shown.id(), field.key()))
                        .isPresent())
                .map(field -> new Desk.FieldView(
                        field.id(), field.key(), field.name(), field.typeKey(), Optional.empty(), true, false))
                .toList();
    }

    Desk.Ticket ticket(IssueRow issue, Optional<String> viewer) {
        boolean editable = stores.words()
                        .get(Word.Kind.STATUS, issue.always(IssueField.STATUS))
                        .flag()
                && permissions.may(Permissions.EDIT, issue, viewer);
        return new Desk.Ticket(
                row(issue),
                project(stores.projects().byId(issue.projectId()).orElseThrow()),
                issue.value(IssueField.DESCRIPTION).orElse(""),
                issue.value(IssueField.PRIORITY)
                        .map(id -> stores.words().get(Word.Kind.PRIORITY, id).name())
                        .orElse(""),
                issue.resolved(),
                issue.value(IssueField.DUE).map(LocalDate::parse),
                stores.versions().fixing(issue.id()).stream()
                        .map(Versions.VersionRow::name)
                        .toList(),
                writing.isRequest(issue.id()),
                editable,
                issue.archived(),
                comments(issue.id()),
                links(issue.id(), viewer),
                history(issue.id()),
                actions(issue, viewer),
                entities.issue(issue));
    }

    List<Desk.CommentView> comments(long issueId) {
        return stores.comments().of(issueId).stream().map(this::comment).toList();
    }

    Desk.CommentView comment(Comments.CommentRow row) {
        return new Desk.CommentView(
                row.id(), who(row.author()), row.body(), !commenting.isPublic(row), row.created(), row.updated());
    }

    private List<Desk.LinkView> links(long issueId, Optional<String> viewer) {
        List<Desk.LinkView> views = new ArrayList<>();
        stores.links().from(issueId).forEach(link -> link(link.typeId(), link.destination(), true, viewer)
                .ifPresent(views::add));
        stores.links().to(issueId).forEach(link -> link(link.typeId(), link.source(), false, viewer)
                .ifPresent(views::add));
        return views;
    }

    private Optional<Desk.LinkView> link(long typeId, long otherId, boolean outward, Optional<String> viewer) {
        Links.TypeRow type = stores.links().type(typeId).orElseThrow();
        return stores.issues()
                .byId(otherId)
                .filter(other -> permissions.may(Permissions.BROWSE, other, viewer))
                .map(other -> new Desk.LinkView(
                        outward ? type.outward() : type.inward(),
                        other.key(),
                        other.always(IssueField.SUMMARY),
                        other.value(IssueField.RESOLUTION).isPresent()));
    }

    private List<Desk.ChangeView> history(long issueId) {
        return stores.changes().of(issueId).stream()
                .map(group -> new Desk.ChangeView(
                        group.id(),
                        who(group.author()),
                        group.created(),
                        stores.changes().items(group.id()).stream()
                                .map(item -> new Desk.ItemView(
                                        item.field(),
                                        item.oldWords().orElse(""),
                                        item.words().orElse("")))
                                .toList()))
                .toList();
    }

    private List<Desk.Action> actions(IssueRow issue, Optional<String> viewer) {
        return transitioning.available(issue, viewer).stream()
                .map(one -> new Desk.Action(
                        one.id(),
                        one.label(),
                        stores.words().get(Word.Kind.STATUS, one.to()).name(),
                        one.screen()))
                .toList();
    }
}
