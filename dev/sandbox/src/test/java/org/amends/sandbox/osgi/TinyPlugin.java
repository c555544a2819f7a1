package org.amends.sandbox.osgi;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A plugin that a test writes: its sources are compiled, and what belongs into a jar is put there, right unless the test makes it wrong. */
final class TinyPlugin {
    static final String KEY = "org.example.tiny";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> modules = new ArrayList<>();
    private final List<String> imports = new ArrayList<>(List.of(
            "com.atlassian.activeobjects.external",
            "com.atlassian.annotations.security",
            "com.atlassian.jira.issue",
            "com.atlassian.jira.plugin.webfragment.conditions",
            "com.atlassian.jira.plugin.webfragment.contextproviders",
            "com.atlassian.jira.plugin.webfragment.model",
            "com.atlassian.jira.user",
            "com.atlassian.plugin.web",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.webresource.api.assembler",
            "jakarta.inject",
            "jakarta.servlet",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "net.java.ao",
            "net.java.ao.schema"));

    TinyPlugin() {
        file("META-INF/spring/plugin-context.xml", "<beans><atlassian-scanner:scan-indexes/></beans>");
        file("i18n/tiny.properties", "tiny.label=Tiny panel\ntiny.greeting=It''s {0}\n");
    }

    TinyPlugin file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Adds a line to the scanner's index. */
    TinyPlugin index(String name, String line) {
        files.merge("META-INF/plugin-components/" + name, line + "\n", String::concat);
        return this;
    }

    TinyPlugin module(String xml) {
        modules.add(xml);
        return this;
    }

    TinyPlugin importing(String packageName) {
        imports.add(packageName);
        return this;
    }

    /** A public class of the package {@code tiny}. */
    TinyPlugin type(String name, String source) {
        sources.put(name, "package tiny;\n" + source);
        return this;
    }

    /** A scanned component of the package {@code tiny}. */
    TinyPlugin component(String name, String source) {
        return type(name, source).index("component", "tiny." + name);
    }

    Path jar(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(classes);
        Path jar = folder.resolve("tiny.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest())) {
            entry(zip, "atlassian-plugin.xml", descriptor().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> file : files.entrySet()) {
                entry(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            try (Stream<Path> compiled = Files.walk(classes)) {
                for (Path type : compiled.filter(Files::isRegularFile).toList()) {
                    entry(zip, classes.relativize(type).toString().replace('\\', '/'), Files.readAllBytes(type));
                }
            }
        }
        return jar;
    }

    private static void entry(JarOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new JarEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private String descriptor() {
        return "<atlassian-plugin key=\"" + KEY + "\" name=\"Tiny\" plugins-version=\"2\">"
                + "<resource type=\"i18n\" name=\"i18n\" location=\"i18n.tiny\"/>"
                + String.join("\n", modules)
                + "</atlassian-plugin>";
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", KEY);
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Atlassian-Plugin-Key", KEY);
        headers.putValue("Import-Package", String.join(";resolution:=optional,", imports) + ";resolution:=optional");
        return manifest;
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, source) -> units.add(new Source(name, source)));
        StringWriter said = new StringWriter();
        boolean done = compiler.getTask(
                        said, null, null, List.of("-d", classes.toString(), "-proc:none", "-nowarn"), null, units)
                .call();
        assertTrue(said.toString(), done);
        assertEquals("", said.toString());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///tiny/" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean lenient) {
            return text;
        }
    }
}
