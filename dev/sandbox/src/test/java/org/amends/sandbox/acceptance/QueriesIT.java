package org.amends.sandbox.acceptance;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Set;
import java.util.stream.Collectors;
import org.amends.sandbox.jira.Desk;
import org.junit.ClassRule;
import org.junit.Test;

/** Tickets are found by the field and by what their apologies lack, by agents, wherever JQL is written. */
public class QueriesIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    private static final String FIELD = "\"Reparation order\" ";

    @Test
    public void byTheFieldAndByWhatIsMissing() {
        Settings.switchOn(SANDBOX);
        Caller ana = Caller.signedIn(SANDBOX, "ana");
        Complaint untouched = Complaint.raised(SANDBOX, ana);
        Complaint refunded = Complaint.raised(SANDBOX, ana);
        refunded.refunded();
        Complaint late = Complaint.raised(SANDBOX, ana);
        late.resolved();
        late.refunded();
        Complaint owned = Complaint.raised(SANDBOX, ana);
        owned.ownedBy(ana, "ana");
        owned.done(
                "reparations",
                "{\"kind\":\"goodwill\",\"form\":\"gift\",\"note\":\"A mug\",\"reason\":\"Her birthday\"}");
        SANDBOX.settle();

        Set<String> mine = Set.of(untouched.key(), refunded.key(), late.key(), owned.key());
        assertEquals(Set.of(untouched.key()), found(mine, FIELD + "= none"));
        assertEquals(Set.of(refunded.key()), found(mine, FIELD + "= owed-before"));
        assertEquals(Set.of(late.key(), refunded.key()), found(mine, FIELD + "in (owed-before, owed-after)"));
        assertEquals(Set.of(late.key(), refunded.key(), owned.key()), found(mine, FIELD + "!= none"));
        assertEquals(Set.of(), found(mine, FIELD + "is EMPTY"));
        assertEquals(mine, found(mine, FIELD + "is not EMPTY"));

        assertEquals(mine, found(mine, "issue in apologiesOpen()"));
        assertEquals(
                Set.of(untouched.key(), refunded.key(), late.key()),
                found(mine, "issue in apologiesWithout(\"own-it\")"));
        assertEquals(Set.of(owned.key()), found(mine, "issue in gateOverridden()"));
        assertEquals(Set.of(), of("admin", "issue in apologiesOpen()"));
        assertThat(
                assertThrows(RuntimeException.class, () -> of("ana", "issue in apologiesWithout(\"own\")"))
                        .getMessage(),
                containsString("apologiesWithout(\"own\") is not understood"));
    }

    private static Set<String> found(Set<String> among, String jql) {
        return of("ana", jql).stream().filter(among::contains).collect(Collectors.toSet());
    }

    private static Set<String> of(String who, String jql) {
        return SANDBOX.as(who, () -> SANDBOX.jira().desk().search(jql, 0, 1000)).rows().stream()
                .map(Desk.Row::key)
                .collect(Collectors.toSet());
    }
}
