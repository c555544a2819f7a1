package org.amends.sandbox.web;

import java.util.List;
import java.util.function.Consumer;
import org.amends.sandbox.jira.FieldRefusal;
import org.amends.sandbox.jira.SandboxJira;

/** What is done to a ticket: comment, go through a transition, assign, delete, clone, move, archive and restore. */
final class IssueChanges {
    private final SandboxJira jira;

    IssueChanges(SandboxJira jira) {
        this.jira = jira;
    }

    List<Route> routes() {
        return List.of(
                Route.change("/browse/*/comment", this::comment),
                Route.change("/browse/*/comment/*/edit", this::editComment),
                Route.change("/browse/*/comment/*/delete", this::deleteComment),
                Route.change("/browse/*/transition", this::transition),
                Route.change("/browse/*/assign", this::assign),
                Route.change("/browse/*/delete", this::delete),
                Route.change("/browse/*/clone", this::clone),
                Route.change("/browse/*/move", this::move),
                Route.change("/browse/*/archive", visit -> archive(visit, true)),
                Route.change("/browse/*/restore", visit -> archive(visit, false)));
    }

    private Answer comment(Visit visit) {
        boolean internal = internal(visit.typed("audience"));
        return done(visit, key -> jira.desk().comment(key, visit.typed("comment"), internal));
    }

    /** Never guessed: a note that was meant to be internal must not reach the customer. */
    private static boolean internal(String audience) {
        return switch (audience) {
            case "internal" -> true;
            case "public" -> false;
            default -> throw new BadField("audience", "public or internal");
        };
    }

    private Answer editComment(Visit visit) {
        return done(visit, key -> jira.desk().editComment(key, commentId(visit), visit.typed("comment")));
    }

    private Answer deleteComment(Visit visit) {
        return done(visit, key -> jira.desk().deleteComment(key, commentId(visit)));
    }

    private Answer transition(Visit visit) {
        int action = (int) number(visit.typed("transition"), "transition");
        try {
            return done(visit, key -> jira.desk()
                    .transition(key, action, visit.given("resolution"), visit.given("comment"), visit.customFields()));
        } catch (FieldRefusal refused) {
            return Answer.refused(refused);
        }
    }

    private Answer assign(Visit visit) {
        return done(visit, key -> jira.desk().assign(key, visit.given("assignee")));
    }

    private Answer delete(Visit visit) {
        jira.desk().delete(visit.place(0));
        return new Answer.Redirect("/projects");
    }

    private Answer clone(Visit visit) {
        return new Answer.Redirect("/browse/" + jira.desk().clone(visit.place(0)));
    }

    private Answer move(Visit visit) {
        ProjectAndType to = ProjectAndType.typed(visit.typed("kind"));
        return new Answer.Redirect("/browse/" + jira.desk().move(visit.place(0), to.project(), to.type()));
    }

    private Answer archive(Visit visit, boolean archived) {
        jira.desk().archive(visit.place(0), archived);
        return new Answer.Redirect("/browse/" + visit.place(0));
    }

    /** A script of ours renders the page anew by itself; a plain form is led back to the page. */
    private static Answer done(Visit visit, Consumer<String> change) {
        change.accept(visit.place(0));
        boolean inPlace = "fetch".equals(visit.request().getHeader("X-Requested-With"));
        return inPlace ? new Answer.Done() : new Answer.Redirect("/browse/" + visit.place(0));
    }

    private static long commentId(Visit visit) {
        return number(visit.place(1), "comment");
    }

    private static long number(String text, String field) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException unreadable) {
            throw new BadField(field, "a number");
        }
    }
}
