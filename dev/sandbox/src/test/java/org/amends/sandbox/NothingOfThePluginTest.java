package org.amends.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.Assert.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.Test;

/** A sandbox that saw the plugin's classes could make them work by other means than a Jira has. */
public class NothingOfThePluginTest {
    private static final String[] PLUGIN = {"org.amends.apology..", "org.amends.tone..", "org.amends.jira.."};

    @Test
    public void theSandboxNamesNoClassOfThePlugin() {
        JavaClasses sandbox = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.amends.sandbox", "com.atlassian");
        noClasses()
                .that()
                .resideInAPackage("org.amends.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PLUGIN)
                .because("the jar is loaded as a file, as a Jira loads it")
                .check(sandbox);
    }

    @Test
    public void thePluginIsNotOnTheClassPath() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.amends.apology.Apology"));
    }
}
