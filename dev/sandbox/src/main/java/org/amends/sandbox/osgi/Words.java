package org.amends.sandbox.osgi;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The plugin's words, from the properties files that its {@code i18n} resources name. */
final class Words implements Translations {
    /** By language, as it stands in the file's name; the file of no language under the empty name. */
    private final Map<String, Map<String, String>> languages = new HashMap<>();

    static Words read(Jar jar, List<String> locations, Defects defects) {
        Words words = new Words();
        for (String location : locations) {
            String path = location.replace('.', '/');
            defects.expect(jar.has(path + ".properties"), "resource i18n: no file " + path + ".properties");
            jar.filesLike(path, "*.properties").forEach(file -> words.add(jar, path, file, defects));
        }
        return words;
    }

    private void add(Jar jar, String path, String file, Defects defects) {
        String language = file.substring(path.length(), file.length() - ".properties".length());
        Map<String, String> known = languages.computeIfAbsent(language.replaceFirst("^_", ""), any -> new HashMap<>());
        entries(file, jar.text(file).orElseThrow(), defects).forEach((key, word) -> {
            defects.expect(isPattern(word), file + ": " + key + " is no message format: " + word);
            known.put(key, word);
        });
    }

    private static Map<String, String> entries(String file, String text, Defects defects) {
        Map<String, String> entries = new HashMap<>();
        Properties reader = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object word) {
                Object before = entries.put((String) key, (String) word);
                defects.expect(before == null, file + ": the key " + key + " stands there twice");
                return before;
            }
        };
        try {
            reader.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    private static boolean isPattern(String word) {
        try {
            new MessageFormat(word);
            return true;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    @Override
    public Optional<String> raw(Locale locale, String key) {
        return Stream.of(locale.toString(), locale.getLanguage(), "")
                .map(language -> languages.getOrDefault(language, Map.of()).get(key))
                .filter(word -> word != null)
                .findFirst();
    }

    @Override
    public Optional<String> text(Locale locale, String key, Object... arguments) {
        return raw(locale, key).map(word -> new MessageFormat(word, locale).format(arguments));
    }

    @Override
    public Set<String> keys() {
        return Set.copyOf(languages.getOrDefault("", Map.of()).keySet());
    }
}
