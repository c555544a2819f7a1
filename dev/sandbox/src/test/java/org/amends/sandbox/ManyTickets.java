package org.amends.sandbox;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of made-up tickets in the form that Jira's search returns. Each has a reporter of its own and one or two comments
 * of a few lines, and two of three were resolved, as the tickets of a busy team are.
 */
final class ManyTickets {
    /** Where the numbers of the tickets, and so their ids, begin. */
    static final int FIRST = 1000;

    private static final int AGENTS = 20;
    private static final Instant BEGIN = Instant.parse("2019-01-01T08:00:00Z");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String[] WORDS =
            "the parcel has not come and nobody answered when I called about it twice last week please look".split(" ");

    private ManyTickets() {}

    /** Writes tickets until the file has about this size, and returns how many they are. */
    static int write(Path file, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(utf8("{\"expand\":\"schema,names\",\"startAt\":0,\"issues\":["));
            int many = 0;
            for (long written = 0; written < bytes; many++) {
                byte[] ticket = utf8((many == 0 ? "" : ",") + ticket(FIRST + many));
                out.write(ticket);
                written += ticket.length;
            }
            out.write(utf8("]}"));
            return many;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String ticket(int number) {
        Instant created = BEGIN.plus(Duration.ofMinutes(number));
        boolean resolved = number % 3 != 0;
        String comments = IntStream.rangeClosed(1, 1 + number % 2)
                .mapToObj(turn -> comment(number, turn, created))
                .collect(Collectors.joining(","));
        return """
                {"expand":"operations,changelog","id":"%d","self":"https://jira.example.com/rest/api/2/issue/%d",\
                "key":"CARE-%d","fields":{"summary":"%s","description":"%s",\
                "issuetype":{"id":"10003","name":"Question","subtask":false},\
                "project":{"id":"10100","key":"CARE","name":"Customer care","projectTypeKey":"service_desk"},\
                "status":%s,"priority":{"id":"3","name":"Medium"},"reporter":%s,"creator":%s,"assignee":%s,\
                "labels":["imported"],"created":"%s","updated":"%s",%s\
                "comment":{"comments":[%s],"startAt":0}},"changelog":{"startAt":0,"histories":[%s]}}"""
                .formatted(
                        number,
                        number,
                        number,
                        words(number, 12),
                        words(number, 30) + "\\n\\n" + words(number + 7, 10),
                        resolved ? status("5", "Resolved", "done") : status("10001", "Waiting for support", "new"),
                        customer(number),
                        customer(number),
                        agent(number),
                        DATE.format(created),
                        DATE.format(created.plus(Duration.ofDays(1))),
                        resolved ? resolution(created) : "",
                        comments,
                        resolved ? change(number, created) : "");
    }

    private static String words(int from, int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> WORDS[(from + at * 5) % WORDS.length])
                .collect(Collectors.joining(" "));
    }

    private static String status(String id, String name, String category) {
        return "{\"id\":\"%s\",\"name\":\"%s\",\"statusCategory\":{\"key\":\"%s\"}}".formatted(id, name, category);
    }

    private static String customer(int number) {
        return person("c" + number, "Customer " + number);
    }

    private static String agent(int number) {
        return person("agent-" + number % AGENTS, "Agent " + number % AGENTS);
    }

    private static String person(String name, String displayName) {
        return """
                {"self":"https://jira.example.com/rest/api/2/user?username=%s","name":"%s","key":"%s",\
                "emailAddress":"%s@example.com","displayName":"%s","active":true,"timeZone":"Etc/UTC"}"""
                .formatted(name, name, name, name, displayName);
    }

    private static String resolution(Instant created) {
        return "\"resolution\":{\"id\":\"10000\",\"name\":\"Done\"},\"resolutiondate\":\"%s\","
                .formatted(DATE.format(created.plus(Duration.ofDays(1))));
    }

    private static String comment(int number, int turn, Instant created) {
        String at = DATE.format(created.plus(Duration.ofHours(turn)));
        return """
                {"self":"https://jira.example.com/rest/api/2/issue/%d/comment/%d","id":"%d","author":%s,\
                "updateAuthor":%s,"body":"%s","created":"%s","updated":"%s","jsdPublic":true}"""
                .formatted(
                        number,
                        2 * number + turn,
                        2 * number + turn,
                        agent(number),
                        agent(number),
                        words(number + turn, 45),
                        at,
                        at);
    }

    private static String change(int number, Instant created) {
        return """
                {"id":"%d","author":%s,"created":"%s","items":[\
                {"field":"resolution","fieldtype":"jira","from":null,"fromString":null,"to":"10000","toString":"Done"},\
                {"field":"status","fieldtype":"jira","from":"10001","fromString":"Waiting for support","to":"5",\
                "toString":"Resolved"}]}"""
                .formatted(number, agent(number), DATE.format(created.plus(Duration.ofDays(1))));
    }
}
