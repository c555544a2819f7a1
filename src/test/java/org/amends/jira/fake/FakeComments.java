package org.amends.jira.fake;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Answers for {@code CommentManager}: the step runs before and after each comment. */
final class FakeComments {
    private final FakeJira jira;

    FakeComments(FakeJira jira) {
        this.jira = jira;
    }

    public List<Comment> getComments(Issue issue) {
        return jira.said.stream()
                .filter(comment -> comment.issue.getId().equals(issue.getId()))
                .map(comment -> Fake.of(Comment.class, comment))
                .toList();
    }

    public Comment getCommentById(Long id) {
        return jira.said.stream()
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
        jira.step.run();
        boolean internal =
                "{\"internal\":true}".equals(properties.get("sd.public.comment").toString());
        FakeComment comment = jira.comment(jira.stored.get(issue.getId()), author.getKey(), body, internal);
        jira.step.run();
        return Fake.of(Comment.class, comment);
    }
}
