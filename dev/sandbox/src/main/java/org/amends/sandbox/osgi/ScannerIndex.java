package org.amends.sandbox.osgi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the Spring Scanner wrote into the jar under {@code META-INF/plugin-components}.
 *
 * @param components beans: bean name to class name
 * @param imports services: bean name to interface name
 * @param exports class name to the names of the interfaces it is offered under, none for all its direct ones
 */
record ScannerIndex(Map<String, String> components, Map<String, String> imports, Map<String, List<String>> exports) {
    private static final String FOLDER = "META-INF/plugin-components/";
    private static final String CONTEXT = "META-INF/spring/plugin-context.xml";

    static ScannerIndex read(Jar jar, Defects defects) {
        boolean wanted =
                jar.text(CONTEXT).filter(xml -> xml.contains("scan-indexes")).isPresent();
        Map<String, String> components = named(jar, "component", defects);
        defects.expect(
                wanted || components.isEmpty(),
                CONTEXT + " does not ask for scan-indexes, so none of the components would be built");
        Map<String, List<String>> exports = new LinkedHashMap<>();
        lines(jar, "exports").forEach(line -> {
            String[] parts = line.split("#", 2);
            defects.expect(components.containsValue(parts[0]), FOLDER + "exports: " + parts[0] + " is no component");
            exports.put(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(",")));
        });
        return new ScannerIndex(components, named(jar, "imports", defects), exports);
    }

    private static Map<String, String> named(Jar jar, String file, Defects defects) {
        Map<String, String> names = new LinkedHashMap<>();
        lines(jar, file).forEach(line -> {
            String[] parts = line.split("#", 2);
            String name = parts.length == 2 ? parts[1] : decapitalised(parts[0]);
            String other = names.put(name, parts[0]);
            defects.expect(
                    other == null, FOLDER + file + ": " + other + " and " + parts[0] + " are both named " + name);
        });
        return names;
    }

    private static List<String> lines(Jar jar, String file) {
        List<String> lines = new ArrayList<>();
        Stream.of(file, file + "-jira")
                .map(name -> jar.text(FOLDER + name))
                .flatMap(Optional::stream)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
        return lines;
    }

    /** The scanner's way: the first letter of the simple name made small, nested classes by their own name. */
    private static String decapitalised(String type) {
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return java.beans.Introspector.decapitalize(simple);
    }
}
