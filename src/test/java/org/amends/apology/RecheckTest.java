package org.amends.apology;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.apology.evidence.CommentSeen;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.junit.Test;

public class RecheckTest {
    private static final StepId OWN_IT = StepId.OWN_IT;
    private final Story story = Story.begun();

    @Test
    public void evidenceThatStandsOwesNothing() {
        said(20001);
        assertEquals(Set.of(20001L), Recheck.comments(story.state()));
        assertEquals(List.of(), look(seen(true, story.now())));
    }

    @Test
    public void deletedEvidenceOpensItsStep() {
        said(20001);
        record(look(Optional.empty()));
        assertTrue(state().isOpen());
        assertEquals(Optional.of("evidence-deleted"), because());
        assertEquals(Optional.of("evidence-deleted"), state().reason());
    }

    @Test
    public void evidenceMadeInternalOpensItsStep() {
        said(20001);
        record(look(seen(false, story.now())));
        assertTrue(state().isOpen());
        assertEquals(Optional.of("evidence-hidden"), because());
        assertEquals(Optional.of("evidence-hidden"), state().reason());
    }

    @Test
    public void editedEvidenceKeepsItsStepAndSaysSo() {
        said(20001);
        record(look(seen(true, story.now().plusSeconds(60))));
        assertEquals(StepState.Status.DONE, state().status());
        assertTrue(state().editedSince());
        assertEquals(List.of(), look(seen(true, story.now().plusSeconds(120))));
    }

    @Test
    public void whyItIsOpenAgainIsSaidUntilItIsDoneAgain() {
        said(20001);
        record(look(Optional.empty()));
        said(20002);
        assertEquals(Optional.empty(), state().reason());
    }

    @Test
    public void anEditBeforeTheTickIsNoNews() {
        said(20001);
        assertEquals(List.of(), look(seen(true, story.now())));
    }

    @Test
    public void whatWasFoundTwiceIsRecordedOnce() {
        said(20000);
        said(20001);
        List<Entry> found = look(Optional.empty());
        record(found);
        record(found);
        assertEquals(
                20000,
                state().evidence().flatMap(Evidence::comment).orElseThrow().commentId());
    }

    @Test
    public void aDeletedCommentTakesEveryTickAlongThatRestsOnIt() {
        said(20001);
        said(20001);
        record(look(Optional.empty()));
        assertTrue(state().isOpen());
    }

    @Test
    public void tickedAnewWithAnotherCommentItIsLookedAtAfresh() {
        said(20001);
        record(look(Optional.empty()));
        story.later(Duration.ofMinutes(1));
        said(20002);
        assertFalse(state().isOpen());
        record(look(Optional.empty()));
        assertTrue(state().isOpen());
    }

    @Test
    public void anAnswerRestsOnItsComment() {
        story.ana(new Fact.StepDone(new StepId("verify"), new Evidence.Answer(true, "", story.comment(20003))));
        assertEquals(Set.of(20003L), Recheck.comments(story.state()));
    }

    @Test
    public void aCallLeavesNothingToLookAt() {
        story.ticks("own-it");
        assertEquals(List.of(), look(Optional.empty()));
    }

    @Test
    public void onlyACommentCanHaveBeenEdited() {
        story.ticks("own-it");
        assertEquals(
                "no-comment",
                story.refused(new Fact.EvidenceEdited(OWN_IT, story.now())).code());
    }

    private void said(long comment) {
        story.ana(new Fact.StepDone(OWN_IT, story.comment(comment)));
    }

    private List<Entry> look(Optional<CommentSeen> seen) {
        return Recheck.owed(story.state(), id -> seen, story.now());
    }

    private void record(List<Entry> found) {
        assertEquals(1, found.size());
        story.apologies.record(Story.ISSUE, found);
    }

    private Optional<String> because() {
        List<Entry> entries =
                story.state().history().stream().map(line -> line.entry()).toList();
        return ((Fact.StepUndone) entries.get(entries.size() - 1).fact()).because();
    }

    private StepState state() {
        return story.state().step(OWN_IT);
    }

    private static Optional<CommentSeen> seen(boolean inPublic, Instant updated) {
        return Optional.of(new CommentSeen(20001, Story.ISSUE, "ana", true, false, inPublic, updated, updated));
    }
}
