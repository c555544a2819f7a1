package org.amends.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.amends.jira.fake.TestJira;
import org.junit.Test;

/** An agent's contact card, written and read over REST. */
public class CardResourceTest {
    private final TestJira jira = new TestJira();
    private final CardResource cards = Requests.cards(jira);

    @Test
    public void anAgentWritesTheirOwnAndNobodyElses() {
        jira.signIn(jira.ana);
        assertEquals(200, write("{\"how\":\" By phone: 030 1234 \",\"when\":\"Tuesdays\",\"notFor\":\"\"}"));
        assertTrue(mine(), mine().contains("\"how\":\"By phone: 030 1234\""));
        assertTrue(mine(), mine().contains("\"written\":true"));
        jira.signIn(jira.ben);
        assertTrue(mine(), mine().contains("\"written\":false"));
    }

    @Test
    public void whatIsNoCardIsRefusedByField() {
        jira.signIn(jira.ana);
        assertEquals(400, write("{\"how\":\"\",\"when\":\"Tuesdays\",\"notFor\":\"\"}"));
        assertEquals(400, write("{\"how\":\"" + "x".repeat(201) + "\",\"when\":\"\",\"notFor\":\"\"}"));
        assertEquals(400, write("{\"how\":7}"));
        assertEquals(200, write("{\"how\":\"" + "x".repeat(200) + "\",\"when\":\"\",\"notFor\":\"\"}"));
    }

    @Test
    public void whoIsNoAgentHasNone() {
        jira.signIn(jira.rosa);
        assertEquals(404, write("{\"how\":\"By phone\"}"));
        assertEquals(404, cards.mine().getStatus());
        jira.signIn(jira.olga);
        assertEquals("Amends is off where Olga works", 404, cards.mine().getStatus());
    }

    private int write(String json) {
        return cards.write(Requests.headers(Map.of()), Requests.body(json)).getStatus();
    }

    private String mine() {
        return cards.mine().getEntity().toString();
    }
}
