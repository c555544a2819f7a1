package org.amends;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.amends.apology.Apologies;
import org.junit.Test;

/** Who may look at whom, line by line, each with its reason. */
public class WhoMaySeeWhomTest {
    private static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.amends");

    @Test
    public void theRulesAreLookedAt() {
        assertTrue("no rule holds of what was not found", PLUGIN.contain(Apologies.class));
    }

    @Test
    public void theRulesSeeNothingButJava() {
        holds(classes()
                .that()
                .resideInAPackage("org.amends.apology..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.amends.apology.."))
                .because("the rules must be readable, testable and usable without any Jira"));
    }

    @Test
    public void whatHappenedDoesNotSeeWhatIsMadeOfIt() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.amends.apology.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.amends.apology")
                .because("a fact must be readable without the state that is folded from it"));
    }

    @Test
    public void nobodyLooksAtOneAnotherInCircles() {
        holds(slices().matching("org.amends.(apology|jira).(*)..")
                .should()
                .beFreeOfCycles()
                .because("of two packages that need each other neither can be understood first"));
    }

    @Test
    public void theReplyReviewSeesNothingButJava() {
        holds(classes()
                .that()
                .resideInAPackage("org.amends.tone..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.amends.tone..", "com.grack.nanojson.."))
                .because("the reply review also runs from a command line, where only its JSON reader comes along"));
    }

    @Test
    public void theReplyReviewReadsJsonOnlyInItsCommandLine() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.amends.tone..")
                .and()
                .resideOutsideOfPackage("org.amends.tone.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.grack.nanojson..")
                .because("a judgement on words has no business with documents"));
    }

    @Test
    public void theEdgeSeesTheRulesAndWhatTheHostOffers() {
        holds(
                classes()
                        .that()
                        .resideInAPackage("org.amends.jira..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "javax.sql..",
                                "org.amends..",
                                "com.atlassian..",
                                "com.opensymphony..",
                                "org.ofbiz.core.entity..",
                                "webwork..",
                                "net.java.ao..",
                                "jakarta..",
                                "org.springframework..",
                                "org.osgi.framework..",
                                "org.slf4j..",
                                "org.apache.log4j",
                                "com.grack.nanojson..",
                                "biweekly.util..",
                                "com.github.mangstadt.vinnie.."))
                        .because(
                                "Jira stops exporting Guava, commons and Joda, and what the jar embeds it must carry for ever"));
    }

    @Test
    public void onlyOnePackageReadsCalendarFiles() {
        holds(noClasses()
                .that()
                .resideInAPackage("org.amends..")
                .and()
                .resideOutsideOfPackage("org.amends.jira.ics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("biweekly..", "com.github.mangstadt..")
                .because("a file that a stranger wrote is met in one place, and its library can be replaced there"));
    }

    @Test
    public void onlyTheEdgeKnowsTheHost() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.amends.jira..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.atlassian..", "net.java.ao..", "jakarta..", "org.springframework..")
                .because("an edge that leaks inwards cannot be replaced when Jira moves on"));
    }

    @Test
    public void onlyRestSpeaksRest() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.amends.jira.rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("the line of Jira before this one has javax here: the fewer classes must change, the better"));
    }

    @Test
    public void tablesAreTheStoresOwn() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.amends.jira.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.java.ao..")
                .because("the traps of the database are met in one place"));
    }

    @Test
    public void onlyOurThreadsKnowJirasOldLogger() {
        holds(noClasses()
                .that()
                .doNotHaveSimpleName("OwnThreads")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.log4j..")
                .because("it is there for one argument of Jira's, and goes when that goes"));
    }

    @Test
    public void nobodyReachesForTheComponentAccessor() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor")
                .because("what a class needs stands in its constructor, where a test can see it"));
    }

    @Test
    public void nobodyUsesWhatJiraStopsExporting() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.common..", "org.apache.commons..", "org.joda.time..")
                .because("Jira 12 does not export them any more"));
    }

    @Test
    public void noStaticHoldsState() {
        holds(fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("state in a static outlives the plugin's restart and is shared by tests"));
    }

    @Test
    public void namesSayWhatAThingIs() {
        holds(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Helper|Util|Utils|Manager)")
                .because("a name taken from a pattern hides which word of the domain is missing"));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(PLUGIN);
    }
}
