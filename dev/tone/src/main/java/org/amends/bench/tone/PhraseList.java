package org.amends.bench.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What most teams would write first: a list of phrases, looked for in the text. */
final class PhraseList implements Contender {
    private final List<Mark> phrases = new ArrayList<>();

    PhraseList() {
        try (InputStream in = PhraseList.class.getResourceAsStream("phrases.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        String[] parts = line.split(":", 2);
        for (String phrase : parts[1].split(",")) {
            phrases.add(new Mark(parts[0].strip(), phrase.strip()));
        }
    }

    @Override
    public String name() {
        return "list of phrases";
    }

    @Override
    public List<Mark> marks(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return phrases.stream()
                .filter(phrase -> folded.contains(phrase.words()))
                .toList();
    }
}
