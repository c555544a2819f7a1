package org.amends.sandbox.acceptance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Counts, in SQL that H2 and PostgreSQL both take, what a report should say: from the lines of the journal and from Jira's own rows,
 * never from the tables that the report reads. The rule of the reparation order stands here a second time, in another language.
 */
final class JournalCount {
    /** What a customer said of it. */
    static final long STARS = 19_000;

    private static final String ORDERS =
            """
            WITH TOLD AS (
              SELECT "ISSUE_ID" AS I, "SEQ" AS S, "TYPE" AS T, %s AS R, "DOCUMENT" AS D
              FROM "%s" WHERE "TYPE" LIKE 'reparation-%%'),
            FORCED AS (
              SELECT I, S, D FROM TOLD A WHERE T <> 'reparation-withdrawn'
                AND NOT EXISTS (SELECT 1 FROM TOLD B WHERE B.I = A.I AND B.R = A.R AND B.S > A.S)),
            TIMED AS (
              SELECT I, S, CAST(%s AS TIMESTAMP WITH TIME ZONE) AS WHENTOLD,
                CASE WHEN D LIKE '%%"kind":"restitution"%%' THEN 2
                  WHEN D LIKE '%%"form":"credit"%%' OR D LIKE '%%"form":"gift"%%'
                    OR D LIKE '%%"form":"refund"%%' OR D LIKE '%%"form":"replacement"%%' THEN 1
                  ELSE 3 END AS RANKED
              FROM FORCED),
            DECIDES AS (
              SELECT I, RANKED, CAST(ROUND(EXTRACT(EPOCH FROM WHENTOLD) * 1000) AS BIGINT) AS MS FROM TIMED A
              WHERE NOT EXISTS (SELECT 1 FROM TIMED B WHERE B.I = A.I AND (B.RANKED < A.RANKED
                OR (B.RANKED = A.RANKED AND (B.WHENTOLD < A.WHENTOLD OR (B.WHENTOLD = A.WHENTOLD AND B.S < A.S)))))),
            BEGAN AS (
              SELECT "ISSUE_ID" AS I, "AT" AS MS FROM "%s" WHERE "TYPE" = 'apology-started'),
            ORDERS AS (
              SELECT BEGAN.I AS I, BEGAN.MS AS MS, CASE
                WHEN DECIDES.I IS NULL THEN 'none'
                WHEN RANKED = 3 THEN 'personal'
                WHEN DECIDES.MS < BEGAN.MS THEN 'unknown'
                ELSE CONCAT(CASE WHEN RANKED = 2 THEN 'owed-' ELSE '' END,
                  CASE WHEN COALESCE((SELECT X.NEW_VALUE FROM SBX_CHANGE C JOIN SBX_CHANGE_ITEM X ON X.CHANGE_ID = C.ID
                    WHERE C.ISSUE_ID = BEGAN.I AND X.FIELD = 'resolution' AND C.CREATED <= DECIDES.MS
                    ORDER BY C.CREATED DESC, C.ID DESC LIMIT 1), '') = '' THEN 'before' ELSE 'after' END)
                END AS CODE
              FROM BEGAN LEFT JOIN DECIDES ON DECIDES.I = BEGAN.I)
            """;

    private static final String TOUCHES =
            """
            WITH LINES AS (
              SELECT "ISSUE_ID" AS I, "SEQ" AS S, "TYPE" AS T, %s AS R, "DOCUMENT" AS D
              FROM "%s" WHERE "TYPE" LIKE 'follow-up-%%' AND "TYPE" <> 'follow-up-field-set'),
            TOUCHES AS (
              SELECT I, R, (SELECT CAST(CASE WHEN L.T = 'follow-up-moved' THEN %s ELSE %s END AS TIMESTAMP WITH TIME ZONE)
                  FROM LINES L WHERE L.I = A.I AND L.R = A.R AND L.T IN ('follow-up-scheduled', 'follow-up-moved')
                  ORDER BY L.S DESC LIMIT 1) AS DUE,
                (SELECT COUNT(*) FROM LINES L WHERE L.I = A.I AND L.R = A.R AND L.T = 'follow-up-done') AS DONE,
                (SELECT COUNT(*) FROM LINES L WHERE L.I = A.I AND L.R = A.R AND L.T = 'follow-up-cancelled') AS CANCELLED
              FROM LINES A WHERE A.T = 'follow-up-scheduled')
            """;

    private static final String PROMISES =
            """
            WITH LINES AS (
              SELECT "ISSUE_ID" AS I, "SEQ" AS S, "TYPE" AS T, %s AS R, "DOCUMENT" AS D
              FROM "%s" WHERE "TYPE" LIKE 'promise-%%'),
            PROMISES AS (
              SELECT (SELECT CAST(%s AS DATE) FROM LINES L
                  WHERE L.I = A.I AND L.R = A.R AND L.T IN ('promise-made', 'promise-changed') ORDER BY L.S DESC LIMIT 1) AS DAY_OF,
                (SELECT L.T FROM LINES L WHERE L.I = A.I AND L.R = A.R ORDER BY L.S DESC LIMIT 1) AS LAST_OF
              FROM LINES A WHERE A.T = 'promise-made')
            """;

    private final DataSource database;
    private final String journal;

    JournalCount(DataSource database) {
        this.database = database;
        try (Connection connection = database.getConnection()) {
            this.journal = RunningSandbox.tablesOfThePlugin(connection).stream()
                    .filter(table -> table.endsWith("_JOURNAL"))
                    .findFirst()
                    .orElseThrow();
        } catch (SQLException unreadable) {
            throw new AssertionError("The sandbox's database cannot be read.", unreadable);
        }
    }

    /** How many apologies of each order began then. */
    Map<String, Integer> orders(Instant from, Instant to) {
        return counted(
                orders() + "SELECT CODE, COUNT(*) FROM ORDERS WHERE MS >= ? AND MS < ? GROUP BY CODE",
                from.toEpochMilli(),
                to.toEpochMilli());
    }

    /** Of these, those whose customers gave so many stars or more. */
    Map<String, Integer> satisfied(Instant from, Instant to, int stars) {
        return counted(
                orders()
                        + "SELECT CODE, COUNT(*) FROM ORDERS JOIN SBX_FIELD_VALUE V ON V.ISSUE_ID = I AND V.FIELD_ID = "
                        + STARS
                        + " WHERE MS >= ? AND MS < ? AND CAST(V.VAL AS INTEGER) >= ? GROUP BY CODE",
                from.toEpochMilli(),
                to.toEpochMilli(),
                stars);
    }

    /** Each apology's order, by its issue's id. */
    Map<String, String> orderOfEach() {
        Map<String, String> found = new TreeMap<>();
        rows(orders() + "SELECT I, CODE FROM ORDERS").forEach(row -> found.put(row.get(0), row.get(1)));
        return found;
    }

    /** {@code done} and {@code not} of what fell due then and was not cancelled. */
    Map<String, Integer> touches(Instant from, Instant to) {
        String due = "CAST(ROUND(EXTRACT(EPOCH FROM DUE) * 1000) AS BIGINT)";
        return counted(
                String.format(TOUCHES, text("\"DOCUMENT\"", "id"), journal, text("L.D", "to"), text("L.D", "due"))
                        + "SELECT CASE WHEN DONE > 0 THEN 'done' ELSE 'not' END, COUNT(*) FROM TOUCHES WHERE CANCELLED = 0 AND "
                        + due + " >= ? AND " + due + " < ? GROUP BY CASE WHEN DONE > 0 THEN 'done' ELSE 'not' END",
                from.toEpochMilli(),
                to.toEpochMilli());
    }

    /** How many promises for a day from one to before another stand so, by their last line. */
    Map<String, Integer> promises(LocalDate from, LocalDate to) {
        return counted(
                String.format(PROMISES, text("\"DOCUMENT\"", "id"), journal, text("L.D", "by"))
                        + "SELECT LAST_OF, COUNT(*) FROM PROMISES WHERE DAY_OF >= CAST(? AS DATE) AND DAY_OF < CAST(? AS DATE)"
                        + " GROUP BY LAST_OF",
                from.toString(),
                to.toString());
    }

    /** Key and reason of each goodwill before its time, the latest first. */
    List<List<String>> overrides(int limit) {
        return rows("SELECT K.IKEY, " + text("J.\"DOCUMENT\"", "reason") + " FROM \"" + journal
                + "\" J JOIN SBX_ISSUE K ON K.ID = J.\"ISSUE_ID\" WHERE J.\"TYPE\" = 'gate-overridden'"
                + " ORDER BY J.\"AT\" DESC, CONCAT(J.\"ISSUE_ID\", ':', J.\"SEQ\") DESC LIMIT " + limit);
    }

    private String orders() {
        return String.format(ORDERS, text("\"DOCUMENT\"", "id"), journal, text("D", "offeredAt"), journal);
    }

    /** What a text in a document says, one without quotes in it. */
    private static String text(String document, String field) {
        String mark = "\"" + field + "\":\"";
        String rest = "SUBSTRING(CAST(" + document + " AS VARCHAR), POSITION('" + mark + "' IN " + document + ") + "
                + mark.length() + ")";
        return "SUBSTRING(" + rest + ", 1, POSITION('\"' IN " + rest + ") - 1)";
    }

    private Map<String, Integer> counted(String query, Object... values) {
        Map<String, Integer> counts = new TreeMap<>();
        rows(query, values).forEach(row -> counts.put(row.get(0), Integer.parseInt(row.get(1))));
        return counts;
    }

    private List<List<String>> rows(String query, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<List<String>> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(List.of(found.getString(1), found.getString(2)));
                }
                return rows;
            }
        } catch (SQLException unreadable) {
            throw new AssertionError("The sandbox's database does not answer: " + query, unreadable);
        }
    }
}
