package org.amends.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Constants;

/** What the built jar tells the host, and what it must leave to the host. */
public class PluginJarIT {
    private static final List<String> HOST = List.of(
            "com/atlassian/", "org/springframework/", "jakarta/", "javax/", "org/osgi/", "org/slf4j/", "net/java/ao/");

    private final Path path = Path.of(System.getProperty("amends.jar"));
    private JarFile jar;

    @Before
    public void open() throws IOException {
        jar = new JarFile(path.toFile());
    }

    @After
    public void close() throws IOException {
        jar.close();
    }

    @Test
    public void embedsNothingOfTheHost() {
        assertEquals(
                List.of(),
                jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".jar") || HOST.stream().anyMatch(name::startsWith))
                        .filter(name -> !name.endsWith("/"))
                        .toList());
    }

    /** Admins upload it, and every node keeps it in memory. A language takes some fifty kilobytes, the review's rules eighty, the chart twenty. */
    @Test
    public void staysUnderTwoPointThreeMegabytes() throws IOException {
        long size = Files.size(path);
        assertTrue(size + " bytes", size < 2_300_000);
    }

    /** Whoever reads a file of holidays needs no XML, no JSON binding and no templates: what the libraries could do with these stays out. */
    @Test
    public void embedsOfTheLibrariesOnlyWhatReadsHolidays() {
        List<String> foreign = jar.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.endsWith(".class"))
                .filter(name -> !name.startsWith("org/amends/") && !name.startsWith("com/grack/nanojson/"))
                .toList();
        assertEquals(
                List.of(),
                foreign.stream()
                        .filter(name ->
                                !name.matches("(biweekly/(util|property)|com/github/mangstadt/vinnie(/codec|/io)?)/.*"))
                        .toList());
        assertTrue(foreign.size() + " classes", foreign.size() < 150);
    }

    @Test
    public void asksForNoVersionOfAHostPackage() throws IOException {
        assertEquals(List.of(), imports(clause -> clause.contains("version=")));
    }

    @Test
    public void importsNothingOfJavaItself() throws IOException {
        assertEquals(List.of(), imports(clause -> clause.startsWith("java.")));
    }

    @Test
    public void importsThePackagesItUses() throws IOException {
        assertEquals(
                1,
                imports(clause -> clause.startsWith("com.atlassian.jira.issue;"))
                        .size());
    }

    @Test
    public void exportsNothing() throws IOException {
        assertEquals("", header(Constants.EXPORT_PACKAGE));
    }

    @Test
    public void bearsTheKeyOfItsDescriptor() throws Exception {
        try (InputStream descriptor = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            String key = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getDocumentElement()
                    .getAttribute("key");
            assertEquals(key, header("Atlassian-Plugin-Key"));
            assertEquals(key, header(Constants.BUNDLE_SYMBOLICNAME));
        }
    }

    /** Teams check their canned replies with it, far from any Jira. */
    @Test
    public void reviewsRepliesFromACommandLine() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        path.toString(),
                        "review")
                .start();
        java.getOutputStream().write("We apologise for the inconvenience.".getBytes(StandardCharsets.UTF_8));
        java.getOutputStream().close();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said, said.startsWith("1: cliche: “"));
        assertEquals(1, java.waitFor());
    }

    /** A signature's bodies throw and its constants are null: the classes that the plugin uses, the sandbox must have as its own. Enums are whole. */
    @Test
    public void usesNothingThatTheSandboxLacks() {
        Signatures signatures = Signatures.onTheClassPath();
        JavaClasses plugin = Signatures.in(path);
        assertEquals(
                List.of(),
                plugin.stream()
                        .flatMap(c -> c.getAccessesFromSelf().stream())
                        .filter(access -> isBody(signatures, access))
                        .map(access -> access.getTargetOwner().getName() + "." + access.getName())
                        .filter(name -> !signatures.hasShadow(name.substring(0, name.lastIndexOf('.'))))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static boolean isBody(Signatures signatures, JavaAccess<?> access) {
        return signatures
                .named(access.getTargetOwner().getName())
                .filter(owner -> !owner.isEnum())
                .filter(owner -> !owner.isInterface() || access instanceof JavaFieldAccess)
                .isPresent();
    }

    private List<String> imports(Predicate<String> wanted) throws IOException {
        return Stream.of(header(Constants.IMPORT_PACKAGE).split(",(?=[a-z])"))
                .filter(wanted)
                .toList();
    }

    private String header(String name) throws IOException {
        String value = jar.getManifest().getMainAttributes().getValue(name);
        return value == null ? "" : value;
    }
}
