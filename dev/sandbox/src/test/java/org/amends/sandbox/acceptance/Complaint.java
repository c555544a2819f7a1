package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.Desk;

/** A ticket of Rosa's with an apology, and what Ana does with it; known by its id, whatever its key becomes. */
record Complaint(RunningSandbox sandbox, Caller ana, long id) {
    private static final String API = "/rest/amends/1.0/issues/";

    /** One that starts its apology by itself. */
    static Complaint raised(RunningSandbox sandbox, Caller ana) {
        Complaint complaint = created(sandbox, ana, "CARE:10002");
        Patience.until("an apology", () -> "apology".equals(complaint.state().getString("kind")));
        return complaint;
    }

    /** A question, on which Ana starts one. */
    static Complaint asked(RunningSandbox sandbox, Caller ana) {
        Complaint question = created(sandbox, ana, "CARE:10003");
        question.done("apology", "{}");
        return question;
    }

    private static Complaint created(RunningSandbox sandbox, Caller ana, String kind) {
        return at(sandbox, ana, Tickets.reported(ana, kind));
    }

    /** The one that an address leads to. */
    static Complaint at(RunningSandbox sandbox, Caller ana, String address) {
        String key = address.substring(address.lastIndexOf('/') + 1);
        long id = sandbox.as(
                "admin", () -> sandbox.jira().desk().ticket(key).row().id());
        return new Complaint(sandbox, ana, id);
    }

    String key() {
        return row().key();
    }

    Desk.Row row() {
        return sandbox.as(
                "admin", () -> sandbox.jira().desk().ticket(Long.toString(id)).row());
    }

    Heard seenBy(Caller caller) {
        return caller.get(API + id);
    }

    JsonObject state() {
        return seenBy(ana).json();
    }

    String followUp() {
        return state().getObject("followUp").getString("state");
    }

    JsonObject step(String step) {
        return state().getArray("stages").stream()
                .flatMap(stage -> ((JsonObject) stage).getArray("steps").stream())
                .map(JsonObject.class::cast)
                .filter(one -> step.equals(one.getString("id")))
                .findFirst()
                .orElseThrow();
    }

    /** What the field says. */
    String order() {
        return row().fields().stream()
                .filter(field -> field.name().equals("Reparation order"))
                .flatMap(field -> field.stored().stream())
                .findFirst()
                .orElse("");
    }

    void done(String what, String body) {
        Heard heard = ana.post(API + id + "/" + what, body);
        assertEquals(heard.body(), 200, heard.status());
    }

    /** Somebody says to the customer that it was our doing, and ticks that they did. */
    void ownedBy(Caller agent, String name) {
        long comment = sandbox.as(name, () -> sandbox.jira().desk().comment(key(), "It was our mistake.", false))
                .id();
        String body = "{\"steps\":[\"own-it\"],\"evidence\":{\"kind\":\"comment\",\"comment\":" + comment + "}}";
        assertEquals(200, agent.post(API + id + "/steps", body).status());
    }

    void refunded() {
        done("reparations", "{\"kind\":\"restitution\",\"form\":\"refund\",\"note\":\"\"}");
    }

    void resolved() {
        Tickets.resolve(sandbox, key());
        sandbox.aMinutePasses();
    }

    /** How many tasks follow it up. */
    long tasks() {
        sandbox.settle();
        return sandbox
                .as("admin", () -> sandbox.jira().desk().search("labels = amends-follow-up", 0, 1000))
                .rows()
                .stream()
                .filter(task -> task.labels().stream().anyMatch(label -> label.startsWith("amends-" + id + "-")))
                .count();
    }
}
