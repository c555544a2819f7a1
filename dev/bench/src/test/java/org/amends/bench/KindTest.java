package org.amends.bench;

import static org.junit.Assert.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.Test;

public class KindTest {
    private static final long TICKETS = 3_000;

    @Test
    public void eachTicketIsOfOneKind() {
        LongStream.rangeClosed(1, TICKETS)
                .forEach(number -> assertEquals(
                        "ticket " + number,
                        1,
                        Stream.of(Kind.values())
                                .filter(kind -> kind.has(number))
                                .count()));
    }

    @Test
    public void theDatabaseReckonsAsWeDo() throws SQLException {
        for (Kind kind : Kind.values()) {
            assertEquals(
                    kind.name(),
                    LongStream.rangeClosed(1, TICKETS).filter(kind::has).boxed().toList(),
                    inTheDatabase(kind));
        }
    }

    private static List<Long> inTheDatabase(Kind kind) throws SQLException {
        String query =
                "SELECT N FROM GENERATE_SERIES(1, " + TICKETS + ") AS S(N) WHERE " + kind.which() + " ORDER BY N";
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }
}
