package org.amends.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A plugin in which there is nothing: the sandbox with it is a Jira without Amends. */
final class EmptyPlugin {
    private static final String KEY = "org.amends.bench.nothing";
    private static final Map<String, String> FILES = Map.of(
            "atlassian-plugin.xml",
            "<atlassian-plugin key=\"" + KEY + "\" name=\"Nothing\" plugins-version=\"2\"/>",
            "META-INF/spring/plugin-context.xml",
            "<beans><atlassian-scanner:scan-indexes/></beans>");

    private EmptyPlugin() {}

    static Path jar(Path directory) throws IOException {
        Path jar = Files.createDirectories(directory).resolve("nothing.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest())) {
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                zip.putNextEntry(new JarEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", KEY);
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Atlassian-Plugin-Key", KEY);
        return manifest;
    }
}
