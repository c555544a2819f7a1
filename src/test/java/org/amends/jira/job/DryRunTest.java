package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.TaskTarget;
import org.amends.jira.store.TaskTarget.Make;
import org.amends.jira.store.WakeUps;
import org.junit.Test;

/** What the wake-up leaves behind for the health page, and what is tried every night. */
public final class DryRunTest extends FollowUpStory {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    public void theLastWakeUpIsKeptWithItsNode() {
        later(Duration.ofMinutes(1));
        WakeUps.Run last = node.wakeUps.last().orElseThrow();
        assertEquals(clock.instant(), last.at());
        Instant first = last.at();
        Node other = new Node(database.node(), jira, clock);
        assertEquals(first, other.wakeUps.last().orElseThrow().at());
        clock.advance(Duration.ofMinutes(1));
        other.wakeUp.run();
        assertEquals(clock.instant(), node.wakeUps.last().orElseThrow().at());
    }

    /** It is eleven in the morning in Berlin; the next three o'clock is sixteen hours later. */
    @Test
    public void itIsTriedOnceANight() {
        later(Duration.ZERO);
        Instant first = tried();
        assertEquals(clock.instant(), first);
        later(HOUR.multipliedBy(15));
        assertEquals(first, tried());
        later(HOUR);
        Instant night = tried();
        assertEquals(clock.instant(), night);
        new Node(database.node(), jira, clock).wakeUp.run();
        later(HOUR.multipliedBy(23));
        assertEquals(night, tried());
        later(HOUR);
        assertEquals(clock.instant(), tried());
    }

    @Test
    public void whereNothingIsSwitchedOnNothingIsTried() {
        jira.pluginSettings.clear();
        later(Duration.ZERO);
        assertEquals(Optional.empty(), node.wakeUps.lastDryRun());
    }

    @Test
    public void itFindsNothingWhereAllIsThere() {
        assertEquals("[]", found());
    }

    @Test
    public void itFindsATypeThatIsGone() {
        jira.issueTypes.remove(FakeJira.TASK);
        assertEquals("[{\"project\":10000,\"code\":\"issue-type\",\"args\":[\"10004\"]}]", found());
    }

    @Test
    public void itFindsAnAccountThatIsGone() {
        ApplicationUser bot = jira.people.remove("bot");
        assertEquals("[{\"project\":10000,\"code\":\"actor-gone\",\"args\":[]}]", found());
        jira.people.put("bot", bot);
    }

    @Test
    public void itFindsAnAccountThatIsNoAgentAnyMore() {
        jira.agentKeys.remove("bot");
        assertEquals("[{\"project\":10000,\"code\":\"actor-no-agent\",\"args\":[\"bot\",\"Customer care\"]}]", found());
    }

    @Test
    public void whereTheQueueIsWantedNoTypeIsAskedFor() {
        node.taskSection.keep(OptionalLong.of(complaint.getProjectId()), target(Make.QUEUE, OptionalLong.empty()));
        jira.issueTypes.remove(FakeJira.TASK);
        assertEquals("[]", found());
    }

    @Test
    public void itFindsThatTheProjectForTasksIsGone() {
        node.taskSection.keep(OptionalLong.empty(), target(Make.TASK, OptionalLong.of(77)));
        jira.projectIsGone = true;
        assertEquals("[{\"project\":10000,\"code\":\"task-project\",\"args\":[\"77\"]}]", found());
    }

    @Test
    public void itFindsAFieldThatIsRequiredSince() {
        jira.requiredFields = Set.of("priority");
        assertTrue(found(), found().startsWith("[{\"project\":10000,\"code\":\"task-field\",\"args\":[\"Priority\","));
    }

    private static TaskTarget target(Make make, OptionalLong project) {
        return new TaskTarget(make, project, Optional.empty(), OptionalLong.empty(), Map.of());
    }

    private Instant tried() {
        return node.wakeUps.lastDryRun().orElseThrow().at();
    }

    private String found() {
        later(Duration.ZERO);
        return node.wakeUps.lastDryRun().flatMap(WakeUps.Run::result).orElseThrow();
    }
}
