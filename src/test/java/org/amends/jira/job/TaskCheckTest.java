package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.amends.apology.Refusal;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Fact;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.TaskTarget;
import org.amends.jira.store.TaskTarget.Make;
import org.junit.Test;

/** What an admin wishes a follow-up to become is held against Jira: each thing that is not so is refused at its own field. */
public final class TaskCheckTest extends FollowUpStory {
    private static final long CARE = 10000;
    private static final String GONE = "77";

    @Test
    public void nothingIsAgainstWhatShips() {
        assertEquals(List.of(), against(TaskTarget.SHIPPED));
        assertEquals(List.of(), against(target(OptionalLong.of(CARE), Optional.of(FakeJira.TASK), Map.of())));
    }

    @Test
    public void theProjectOfTheTasksIsGone() {
        jira.projectIsGone = true;
        assertEquals("task.project: task-project [77]", only(inProject(77)));
    }

    @Test
    public void theProjectOfTheTasksIsArchived() {
        jira.projectIsArchived = true;
        assertEquals("task.project: task-project [10000]", only(inProject(CARE)));
    }

    @Test
    public void theProjectOfTheTasksIsClosedToTheAccount() {
        jira.agentKeys.remove("bot");
        assertEquals("task.project: task-project-closed [bot, Customer care]", only(inProject(CARE)));
    }

    @Test
    public void theTypeIsNoneOfTheProject() {
        assertEquals("task.type: issue-type [77]", only(ofType(GONE)));
    }

    @Test
    public void theTypeIsForSubtasks() {
        jira.issueTypes.add(FakeJira.SUBTASK);
        assertEquals("task.type: issue-type [10005]", only(ofType(FakeJira.SUBTASK)));
    }

    /** The check and the making of the task mean the same by it: a fault that is named, and meanwhile the follow-up stands in the queue. */
    @Test
    public void noTypeWasChosenAnywhere() {
        node.settings.project(
                CARE,
                new ProjectSettings(
                        true, clock.instant(), Optional.of("bot"), Set.of(FakeJira.COMPLAINT), Optional.empty()));
        assertEquals("task.type: task-type-missing [Customer care]", only(TaskTarget.SHIPPED));
        later(WEEK);
        assertEquals(FollowUp.State.DUE, followUp().state());
        String because = apology().history().stream()
                .map(line -> line.entry().fact())
                .filter(Fact.FollowUpQueued.class::isInstance)
                .map(fact -> ((Fact.FollowUpQueued) fact).because())
                .findFirst()
                .orElseThrow();
        assertTrue(because, because.contains("No issue type"));
        assertEquals(List.of(), jira.tasks());
    }

    @Test
    public void theTypeOfTheLinkIsGone() {
        TaskTarget target =
                new TaskTarget(Make.TASK, OptionalLong.empty(), Optional.empty(), OptionalLong.of(78), Map.of());
        assertEquals("task.link: task-link [78]", only(target));
    }

    @Test
    public void aFieldIsRequiredSince() {
        jira.requiredFields = Set.of("priority");
        assertEquals("task.fields.priority: task-field [Priority, Priority?]", only(TaskTarget.SHIPPED));
        TaskTarget given = target(OptionalLong.empty(), Optional.empty(), Map.of("priority", "2"));
        assertEquals(List.of(), against(given));
        assertEquals("as it would be without it", List.of("priority"), node.taskCheck.wanted(jira.care, given));
    }

    @Test
    public void jiraRefusesAndNamesNoField() {
        jira.refusesDrafts = Optional.of("Security scheme?");
        assertEquals("task.fields: task-refused [Security scheme?]", only(TaskTarget.SHIPPED));
        assertEquals(List.of(), node.taskCheck.wanted(jira.care, TaskTarget.SHIPPED));
    }

    @Test
    public void theAccountThatActsIsDeactivated() {
        jira.inactive.add("bot");
        assertEquals("task.make: task-account [Customer care]", only(TaskTarget.SHIPPED));
    }

    @Test
    public void theAccountThatActsIsGone() {
        ApplicationUser bot = jira.people.remove("bot");
        assertEquals("task.make: task-account [Customer care]", only(TaskTarget.SHIPPED));
        jira.people.put("bot", bot);
    }

    @Test
    public void allThatIsWrongIsSaidAtOnce() {
        TaskTarget target =
                new TaskTarget(Make.TASK, OptionalLong.of(CARE), Optional.of(GONE), OptionalLong.of(78), Map.of());
        assertEquals(
                List.of("task.type", "task.link"),
                against(target).stream().map(Refusal::field).toList());
    }

    @Test
    public void theQueueNeedsNothingOfIt() {
        jira.inactive.add("bot");
        jira.requiredFields = Set.of("priority");
        TaskTarget queue =
                new TaskTarget(Make.QUEUE, OptionalLong.of(77), Optional.of(GONE), OptionalLong.of(78), Map.of());
        assertEquals(List.of(), against(queue));
    }

    private static TaskTarget inProject(long id) {
        return target(OptionalLong.of(id), Optional.of(FakeJira.TASK), Map.of());
    }

    private static TaskTarget ofType(String id) {
        return target(OptionalLong.empty(), Optional.of(id), Map.of());
    }

    private static TaskTarget target(OptionalLong project, Optional<String> type, Map<String, String> fields) {
        return new TaskTarget(Make.TASK, project, type, OptionalLong.empty(), fields);
    }

    private List<Refusal> against(TaskTarget target) {
        return node.taskCheck.against(jira.care, target);
    }

    private String only(TaskTarget target) {
        List<Refusal> found = against(target);
        assertEquals(found.toString(), 1, found.size());
        Refusal refusal = found.get(0);
        return refusal.field() + ": " + refusal.code() + " " + refusal.args();
    }
}
