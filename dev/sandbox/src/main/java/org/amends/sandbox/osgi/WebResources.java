package org.amends.sandbox.osgi;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The plugin's scripts and styles: by themselves, and batched for a page as Jira does it. */
final class WebResources {
    private static final Pattern MODULE_SYNTAX =
            Pattern.compile("^\\s*(import\\s*[\\w{*\"'].*|export\\s+[\\w{*].*)$", Pattern.MULTILINE);
    private static final String BATCH = "/s/batch/";
    private static final String FILES = "/download/resources/";

    private record File(String name, String location) {
        boolean is(String extension) {
            return name.endsWith("." + extension);
        }
    }

    private record Resource(
            String key, List<File> files, List<String> dependencies, Set<String> contexts, boolean words) {}

    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Jar jar;
    private final ScriptWords scriptWords;
    private final Host host;

    WebResources(Plugin plugin, Host host, Defects defects) {
        this.jar = plugin.jar();
        this.host = host;
        this.scriptWords = new ScriptWords(plugin.words());
        plugin.descriptor().modules("web-resource").forEach(module -> {
            Resource resource = read(plugin.key(), module, defects);
            resources.put(resource.key(), resource);
        });
        resources.values().forEach(resource -> check(resource, defects));
    }

    private static Resource read(String plugin, Part module, Defects defects) {
        List<Part> transformers = module.children("transformation")
                .peek(part -> defects.expect(
                        part.attribute("extension").filter("js"::equals).isPresent(),
                        module + ": only the extension js can be transformed"))
                .flatMap(part -> part.children("transformer"))
                .toList();
        transformers.forEach(
                part -> defects.expect(part.key().equals("jsI18n"), module + ": unknown transformer " + part.key()));
        return new Resource(
                plugin + ":" + module.key(),
                module.children("resource")
                        .map(file -> file(module, file, defects))
                        .toList(),
                module.children("dependency").map(Part::text).toList(),
                module.children("context").map(Part::text).collect(Collectors.toSet()),
                !transformers.isEmpty());
    }

    private static File file(Part module, Part resource, Defects defects) {
        File file = new File(
                resource.attribute("name").orElse(""),
                resource.attribute("location").orElse(""));
        defects.expect(
                resource.attribute("type").filter("download"::equals).isPresent(),
                module + ": " + file.name() + ": a web resource's files are of the type download");
        return file;
    }

    private void check(Resource resource, Defects defects) {
        resource.dependencies().stream()
                .filter(key ->
                        !resources.containsKey(key) && !host.webResources().contains(key))
                .forEach(key -> defects.add(resource.key() + ": no web resource " + key + " to depend on"));
        resource.files().stream().filter(file -> file.is("js")).forEach(file -> jar.text(file.location())
                .ifPresent(script -> checkScript(resource, file.location(), script, defects)));
    }

    private void checkScript(Resource resource, String location, String script, Defects defects) {
        MODULE_SYNTAX
                .matcher(script)
                .results()
                .forEach(found -> defects.add(location + ": a batched script must be classic, without: "
                        + found.group().strip()));
        scriptWords.unknown(script).forEach(key -> defects.add(location + ": no word for " + key));
        defects.expect(
                resource.words() || !scriptWords.asks(script),
                resource.key() + ": " + location + " asks for words, but there is no transformation jsI18n");
    }

    /** Whether there is a resource of this complete key, here or with the host. */
    boolean knows(String key) {
        return resources.containsKey(key) || host.webResources().contains(key);
    }

    /** Elements for the head of a page: one batch of styles, one of scripts, as far as there is anything in them. */
    String tags(Set<String> contexts, Set<String> keys) {
        Set<String> names = new TreeSet<>(contexts);
        names.addAll(keys);
        names.removeIf(name -> wanted(Set.of(name)).isEmpty());
        String address = BATCH + String.join(",", names);
        boolean styles = wanted(names).stream()
                .flatMap(resource -> resource.files().stream())
                .anyMatch(file -> file.is("css"));
        boolean scripts = wanted(names).stream()
                .flatMap(resource -> resource.files().stream())
                .anyMatch(file -> file.is("js"));
        return (styles ? "<link rel=\"stylesheet\" href=\"" + address + ".css\" media=\"all\">\n" : "")
                + (scripts ? "<script src=\"" + address + ".js\"></script>\n" : "");
    }

    Optional<Download> download(String path, Locale locale) {
        if (path.startsWith(BATCH)) {
            return batch(path.substring(BATCH.length()), locale);
        }
        return path.startsWith(FILES) ? single(path.substring(FILES.length()), locale) : Optional.empty();
    }

    private Optional<Download> batch(String name, Locale locale) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        if (dot < 0 || !Set.of("js", "css").contains(extension)) {
            return Optional.empty();
        }
        Set<Resource> wanted = wanted(Set.of(name.substring(0, dot).split(",")));
        String text = wanted.stream()
                .flatMap(resource -> resource.files().stream()
                        .filter(file -> file.is(extension))
                        .map(file -> "/* " + resource.key() + ": " + file.location() + " */\n"
                                + text(resource, file, locale)))
                .collect(Collectors.joining(extension.equals("js") ? "\n;\n" : "\n"));
        return wanted.isEmpty() ? Optional.empty() : Optional.of(textual(extension, text));
    }

    private Optional<Download> single(String path, Locale locale) {
        int slash = path.indexOf('/');
        Resource resource = resources.get(slash < 0 ? "" : path.substring(0, slash));
        return resource == null
                ? Optional.empty()
                : resource.files().stream()
                        .filter(file -> file.name().equals(path.substring(slash + 1)))
                        .findFirst()
                        .map(file -> single(resource, file, locale));
    }

    private Download single(Resource resource, File file, Locale locale) {
        for (String extension : List.of("js", "css")) {
            if (file.is(extension)) {
                return textual(extension, text(resource, file, locale));
            }
        }
        String type = file.is("svg") ? "image/svg+xml" : file.is("png") ? "image/png" : "application/octet-stream";
        return new Download(type, jar.bytes(file.location()).orElseThrow());
    }

    private static Download textual(String extension, String text) {
        String type = extension.equals("js") ? "text/javascript" : "text/css";
        return new Download(type + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Resource resource, File file, Locale locale) {
        String text = jar.text(file.location()).orElseThrow();
        return resource.words() && file.is("js") ? scriptWords.filledIn(text, locale) : text;
    }

    /** The resources of the contexts and keys, each after those it depends on, each once. */
    private Set<Resource> wanted(Set<String> names) {
        Set<Resource> ordered = new LinkedHashSet<>();
        resources.values().stream()
                .filter(resource -> names.contains(resource.key())
                        || resource.contexts().stream().anyMatch(names::contains))
                .forEach(resource -> take(resource, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private void take(Resource resource, Set<Resource> ordered, Set<String> above) {
        if (above.add(resource.key())) {
            resource.dependencies().stream()
                    .filter(resources::containsKey)
                    .forEach(key -> take(resources.get(key), ordered, above));
            ordered.add(resource);
        }
    }
}
