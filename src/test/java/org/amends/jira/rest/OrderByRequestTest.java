package org.amends.jira.rest;

import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.OrderPage;
import org.amends.apology.reparation.Reparation;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.apology.reparation.ReparationOrderTest;
import org.amends.apology.word.Actor;
import org.amends.jira.listener.OrderInJiraTest;
import org.junit.Test;

/** The case of docs/reparation-order.md that is decided where a request is read; and that the page and the tests tell the same cases. */
public class OrderByRequestTest {
    private static final Pattern CASE = Pattern.compile("case(\\d+)\\D.*");

    @Test
    public void case32InTheHourThatComesTwice() throws Exception {
        JsonObject sent = JsonParser.object().from("{\"offeredAt\":\"2026-10-25T02:30\"}");
        Instant told =
                new Given(sent, ZoneId.of("Europe/Berlin")).instant("offeredAt").orElseThrow();
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), told);
        Instant resolved = Instant.parse("2026-10-25T01:00:00Z");
        Reparation credit = new Reparation(
                "r1",
                new Details(ReparationKind.GOODWILL, ReparationForm.CREDIT, told, Optional.empty(), ""),
                new Actor.Person("ana"),
                resolved.plus(Duration.ofHours(1)),
                List.of(),
                Optional.empty(),
                Optional.empty());
        ReparationOrder order =
                ReparationOrder.of(List.of(credit), told.minus(Duration.ofDays(1)), at -> !at.isBefore(resolved));
        OrderPage.promises(32, order.code());
    }

    @Test
    public void thePageAndTheTestsTellTheSameCases() {
        Set<Integer> tested = new TreeSet<>();
        Stream.of(ReparationOrderTest.class, OrderInJiraTest.class, OrderByRequestTest.class)
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .flatMap(name -> CASE.matcher(name).results())
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .forEach(number -> assertEquals("tested twice: case " + number, true, tested.add(number)));
        assertEquals(OrderPage.cases().keySet(), tested);
    }
}
