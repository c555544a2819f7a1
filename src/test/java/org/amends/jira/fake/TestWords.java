package org.amends.jira.fake;

import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The plugin's own words, filled in as Jira does it. */
public final class TestWords {
    private static final Properties WORDS = words();

    private TestWords() {}

    public static I18nHelper english() {
        return Fake.of(I18nHelper.class)
                .with("getLocale", Locale.ENGLISH)
                .with("getText", args -> text((String) args[0], arguments(args)))
                .done();
    }

    /** One array, or one after the other, as the method called has it. */
    private static Object[] arguments(Object[] args) {
        return args.length == 2 && args[1] instanceof Object[] all ? all : Arrays.copyOfRange(args, 1, args.length);
    }

    private static String text(String key, Object[] args) {
        String words = Optional.ofNullable(WORDS.getProperty(key))
                .orElseThrow(() -> new AssertionError("No words for " + key));
        return args.length == 0 ? words : new MessageFormat(words, Locale.ENGLISH).format(args);
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream file = TestWords.class.getResourceAsStream("/i18n/amends.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
