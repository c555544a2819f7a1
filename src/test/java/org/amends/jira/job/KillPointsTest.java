package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Fact;
import org.amends.jira.fake.Node;
import org.amends.jira.store.Claims;
import org.junit.Test;

/** A node may die before and after every write of the making of a task; the next attempt ends with one whole task. */
public final class KillPointsTest extends FollowUpStory {

    private static final Set<String> WRITES = Set.of("create", "deleteWithSQL", "executeInTransaction");

    /** The process is gone: nothing of ours catches that. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    private int untilDeath;

    @Test
    public void whateverDiesWhereThereIsOneTask() {
        clock.advance(WEEK);
        int deaths = 0;
        boolean died = true;
        for (int point = 1; died; point++) {
            close();
            jira.stored.clear();
            jira.storedProperties.clear();
            jira.linked.clear();
            live();
            clock.advance(WEEK);
            died = diesAt(point);
            deaths += died ? 1 : 0;
            clock.advance(Claims.LEASE);
            new Node(database.node(), jira, clock).wakeUp.run();
            oneWholeTask("killed at point " + point);
        }
        assertTrue("only " + deaths + " points were tried", deaths >= 12);
    }

    @Test
    public void evenIfEveryAttemptDiesALittleLaterThereIsOneTask() {
        clock.advance(WEEK);
        for (int attempt = 1; attempt <= 4; attempt++) {
            // Four points make a claim; the sixth is after the next thing that is still to do.
            assertTrue(diesAt(6));
            assertFalse(followUp().state() == FollowUp.State.FAILED);
            clock.advance(Claims.LEASE);
        }
        node.wakeUp.run();
        oneWholeTask("after four deaths");
    }

    private boolean diesAt(int point) {
        untilDeath = point;
        jira.step = this::mayDie;
        try {
            new Node(mortal(database.node()), jira, clock).due.run();
            return false;
        } catch (Died dead) {
            return true;
        } finally {
            jira.step = () -> {};
            jira.person("nobody");
        }
    }

    private void mayDie() {
        if (--untilDeath == 0) {
            throw new Died();
        }
    }

    /** A node whose every write to its tables may be its last, before or after. */
    private ActiveObjects mortal(ActiveObjects tables) {
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    boolean writes = WRITES.contains(method.getName());
                    if (writes) {
                        mayDie();
                    }
                    try {
                        Object answer = method.invoke(tables, arguments);
                        if (writes) {
                            mayDie();
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private void oneWholeTask(String when) {
        assertEquals(when, 1, jira.tasks().size());
        long task = jira.tasks().get(0).getId();
        assertEquals(when, List.of(task + "-" + complaint.getId()), jira.linked);
        assertTrue(
                when,
                jira.storedProperties.containsKey("IssueProperty/" + task + "/amends.followup."
                        + followUp().id()));
        assertEquals(when, FollowUp.State.TASK, followUp().state());
        List<Fact> created = apology().history().stream()
                .map(line -> line.entry().fact())
                .filter(Fact.FollowUpTaskCreated.class::isInstance)
                .collect(Collectors.toList());
        assertEquals(
                when,
                List.of(new Fact.FollowUpTaskCreated(
                        followUp().id(), task, jira.tasks().get(0).getKey())),
                created);
    }
}
