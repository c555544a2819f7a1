package org.amends.apology;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.amends.apology.evidence.CommentSeen;
import org.amends.apology.method.EvidenceKind;
import org.junit.Test;

public class SpokenTest {
    private static final Instant THEN = Instant.parse("2026-11-21T10:58:00Z");

    @Test
    public void whatAnAgentSaidInPublicWasSaid() {
        assertTaken(EvidenceKind.SAID, comment(Story.ISSUE, true, false, true));
    }

    @Test
    public void aCustomersYesIsAnAgreementAndAnAnswer() {
        assertTaken(EvidenceKind.AGREED, comment(Story.ISSUE, false, true, true));
        assertTaken(EvidenceKind.ANSWER, comment(Story.ISSUE, false, true, true));
    }

    @Test
    public void anInternalNoteProvesNothingSaid() {
        assertRefused("comment-not-public", EvidenceKind.SAID, comment(Story.ISSUE, true, false, false));
        assertRefused("comment-not-public", EvidenceKind.AGREED, comment(Story.ISSUE, false, true, false));
    }

    @Test
    public void aCommentOfAnotherIssueProvesNothing() {
        assertRefused("comment-not-here", EvidenceKind.SAID, comment(99, true, false, true));
        assertRefused("comment-not-here", EvidenceKind.AGREED, comment(99, false, true, true));
    }

    @Test
    public void nobodySpeaksForTheOther() {
        assertRefused("comment-not-by-agent", EvidenceKind.SAID, comment(Story.ISSUE, false, true, true));
        assertRefused("comment-not-by-customer", EvidenceKind.AGREED, comment(Story.ISSUE, true, false, true));
        assertRefused("comment-not-by-customer", EvidenceKind.ANSWER, comment(Story.ISSUE, true, false, true));
    }

    private static void assertTaken(EvidenceKind kind, CommentSeen comment) {
        assertEquals(Optional.empty(), Spoken.proves(kind, Story.ISSUE, comment));
    }

    private static void assertRefused(String code, EvidenceKind kind, CommentSeen comment) {
        Refusal refusal = Spoken.proves(kind, Story.ISSUE, comment).orElseThrow();
        assertEquals(Refusal.of("comment", code, "20001"), refusal);
        Story.assertHasWords(refusal);
    }

    private static CommentSeen comment(long issue, boolean agent, boolean customer, boolean inPublic) {
        return new CommentSeen(20001, issue, "somebody", agent, customer, inPublic, THEN, THEN);
    }
}
