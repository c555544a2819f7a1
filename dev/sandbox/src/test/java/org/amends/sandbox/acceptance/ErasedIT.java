package org.amends.sandbox.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amends.sandbox.InstallGuide;
import org.amends.sandbox.jira.ImportRefused;
import org.junit.Rule;
import org.junit.Test;

/** What the install guide says about erasing is so: it names every table, and its commands leave none. */
public class ErasedIT {
    private static final Pattern TABLE = Pattern.compile("DROP TABLE \"(\\w+)\"");

    @Rule
    public final RunningSandbox sandbox = new RunningSandbox();

    @Test
    public void byTheCommandsOfTheGuide() throws IOException, ImportRefused {
        Settings.switchOn(sandbox);
        Caller ana = Caller.signedIn(sandbox, "ana");
        assertEquals(
                200, ana.post("/rest/amends/1.0/issues/CARE-1002/apology", "{}").status());

        String erase = InstallGuide.read().commands("sql").stream()
                .filter(commands -> TABLE.matcher(commands).find())
                .findFirst()
                .orElseThrow();
        List<String> left = sandbox.whileStopped(database -> {
            assertEquals("the guide names each table", named(erase), RunningSandbox.tablesOfThePlugin(database));
            try (Statement statement = database.createStatement()) {
                for (String command : erase.split(";\\s*")) {
                    statement.execute(command);
                }
            }
            return RunningSandbox.tablesOfThePlugin(database);
        });
        assertEquals(List.of(), left);
        assertEquals("all are made anew", named(erase), sandbox.whileStopped(RunningSandbox::tablesOfThePlugin));
        assertEquals("and empty", "none", kind(Caller.signedIn(sandbox, "ana")));
    }

    private static String kind(Caller ana) {
        return ana.get("/rest/amends/1.0/issues/CARE-1002").json().getString("kind");
    }

    private static List<String> named(String commands) {
        return List.copyOf(
                TABLE.matcher(commands).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new)));
    }
}
