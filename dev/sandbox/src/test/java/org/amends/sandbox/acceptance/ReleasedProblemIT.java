package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Rosa reports one known problem twice. When a version that fixes it is released she is told of it, early, and once. */
public class ReleasedProblemIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private static final String TOUCH = "what-we-changed";
    private static final String TELLS = "{\"cadence\":{\"touches\":[{\"id\":\"" + TOUCH + "\",\"on\":true,"
            + "\"anchor\":\"resolution\",\"amount\":15,\"unit\":\"days\",\"purpose\":\"tell\","
            + "\"condition\":\"news\"}]}}";
    private static final String VERSION = "/rest/api/2/version";

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private final Caller pia = Caller.signedIn(SANDBOX, "pia");
    private final Caller admin = Caller.signedIn(SANDBOX, "admin");
    private String problem;
    private Complaint first;
    private Complaint second;

    @Before
    public void twoTicketsOfOneProblem() {
        SANDBOX.isOnATuesday();
        heard(200, admin.put(Plans.CARE, TELLS));
        problem = Tickets.reported(ana, "CARE:10004");
        first = ofTheProblem();
        second = ofTheProblem();
        assertEquals(Set.of("scheduled"), states());
    }

    @After
    public void asItShips() {
        Plans.forget(admin);
    }

    @Test
    public void sheIsToldOnceAsSoonAsItIsReleased() {
        String version = heard(201, pia.post(VERSION, "{\"project\":\"CARE\",\"name\":\"2.5\"}"))
                .json()
                .getString("id");
        Tickets.resolve(SANDBOX, problem);
        SANDBOX.aMinutePasses();
        assertEquals("resolved is not released", Set.of("scheduled"), states());
        heard(204, ana.put("/rest/api/2/issue/" + problem, "{\"fields\":{\"fixVersions\":[{\"name\":\"2.5\"}]}}"));
        SANDBOX.aMinutePasses();
        assertEquals("the version is not released", Set.of("scheduled"), states());
        heard(200, pia.put(VERSION + "/" + version, "{\"released\":true}"));
        SANDBOX.aMinutePasses();
        assertEquals(Set.of("task", "cancelled"), states());
        assertEquals(1, first.tasks() + second.tasks());
        SANDBOX.jira().clock().advance(Period.ofDays(20));
        SANDBOX.aMinutePasses();
        assertEquals(1, first.tasks() + second.tasks());
    }

    private Complaint ofTheProblem() {
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        complaint.done(
                "steps",
                "{\"steps\":[\"know-the-pain\"],\"evidence\":{\"kind\":\"known-problem\",\"issue\":\"" + problem
                        + "\"}}");
        complaint.resolved();
        return complaint;
    }

    private Set<String> states() {
        return Stream.of(first, second)
                .map(complaint -> FollowUps.of(ana, complaint.id(), TOUCH))
                .map((JsonObject followUp) -> followUp.getString("state"))
                .collect(Collectors.toSet());
    }

    private static Heard heard(int status, Heard heard) {
        assertEquals(heard.body(), status, heard.status());
        return heard;
    }
}
