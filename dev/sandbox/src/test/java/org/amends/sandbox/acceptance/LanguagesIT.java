package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;

/** Who chose another language in their profile reads it everywhere, and nothing English is left over. */
@OnOneDatabase("Words do not come from the database.")
public class LanguagesIT {
    private static final RunningSandbox SANDBOX = new RunningSandbox();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final TestRule PLACES = RuleChain.outerRule(CHROMIUM).around(SANDBOX);

    private static final Path WORDS = Path.of("..", "..", "i18n");

    /** What Jira calls its own types of issues. */
    private static final Set<String> OF_JIRA = Set.of("Question", "Task");

    /** The text of each element that holds nothing but text, and what is read aloud in its place. */
    private static final String SAID = "part => [...document.querySelectorAll(part + ' *')].flatMap(one => ["
            + "...[...one.childNodes].filter(child => child.nodeType === 3).map(child => child.data),"
            + " one.getAttribute('aria-label') || '', one.getAttribute('title') || '']).map(text => text.trim())";

    private final Page page = CHROMIUM.window();
    private final Layout layout = new Layout(page);

    @BeforeClass
    public static void aGermanAdministratorSwitchesItOn() {
        Caller admin = Caller.signedIn(SANDBOX, "admin");
        admin.form("/secure/ViewProfile.jspa/language", Map.of("language", "de"));
        Settings.switchOn(SANDBOX);
    }

    /** Queries, rules and columns name a field: it has one name in every Jira. */
    @Test
    public void theFieldsHaveOneNameWhoeverSwitchesItOn() {
        JsonObject admins = Caller.signedIn(SANDBOX, "admin")
                .get("/rest/amends/1.0/admin/projects")
                .json();
        assertEquals("Reparation order", admins.getObject("field").getString("name"));
        assertEquals("Follow-up state", admins.getObject("followUpField").getString("name"));
    }

    @Test
    public void aGermanAgentReadsGerman() throws IOException {
        Person ana = reads("ana", "de");
        ana.opens("/browse/CARE-1001").sees("An diesem Ticket gibt es keine Entschuldigung.");
        ana.panel().start().showsAll();
        ana.sees("Verantwortung übernehmen");
        saysNothingEnglish(".amends-panel", "de");
        ana.opens("/projects/CARE/queues/addon/amends-follow-ups").sees("Heute ist nichts fällig.");
        saysNothingEnglish(".amends-queue", "de");
        ana.opens("/plugins/servlet/amends/reply-review").sees("Was einer Antwort schadet");
    }

    @Test
    public void aGermanAdministratorReadsGerman() throws IOException {
        Person admin = reads("admin", "de");
        admin.opens("/plugins/servlet/amends/plan").sees("Arbeitskalender");
        saysNothingEnglish(".amends-plan", "de");
        admin.opens("/plugins/servlet/amends/admin").sees("Mit Amends beginnen");
        saysNothingEnglish(".amends-admin", "de");
        admin.opens("/plugins/servlet/amends/health").sees("Wie es Amends geht");
        saysNothingEnglish(".amends-health", "de");
        admin.opens("/plugins/servlet/amends/methods").sees("Methoden");
        saysNothingEnglish(".amends-methods", "de");
    }

    @Test
    public void japaneseFitsWhereThereIsLittleRoom() throws IOException {
        Person ben = reads("ben", "ja");
        ben.opens("/browse/CARE-1002");
        ben.panel().start().showsAll();
        ben.sees("責任を引き受ける");
        saysNothingEnglish(".amends-panel", "ja");
        assertEquals(List.of(), layout.against(".amends-panel"));
    }

    private Person reads(String name, String language) {
        Person person = Person.signsIn(page, SANDBOX, name).opens("/secure/ViewProfile.jspa");
        page.selectOption("#language", language);
        page.click("#choose-language");
        assertThat(page.locator("html")).hasAttribute("lang", language);
        return person;
    }

    private void saysNothingEnglish(String part, String language) throws IOException {
        Set<String> english = Set.copyOf(words("").values());
        Set<String> alike = Set.copyOf(words("_" + language).values());
        List<?> said = (List<?>) page.evaluate(SAID, part);
        assertEquals(
                part,
                List.of(),
                said.stream()
                        .map(String.class::cast)
                        .filter(text -> !OF_JIRA.contains(text))
                        .filter(text -> english.contains(text) && !alike.contains(text) || text.startsWith("amends."))
                        .toList());
    }

    private static Map<String, String> words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(WORDS.resolve("amends" + language + ".properties"))) {
            words.load(file);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }
}
