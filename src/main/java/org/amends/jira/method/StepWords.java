package org.amends.jira.method;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.amends.apology.method.Languages;
import org.amends.apology.method.Method;
import org.amends.apology.method.Stage;
import org.amends.apology.method.Step;
import org.amends.apology.method.StepId;
import org.amends.apology.method.StepPart;
import org.amends.apology.method.Texts;

/**
 * What methods, stages and steps are called and say, for one reader: in an administrator's words where they wrote some, else in ours.
 * An administrator's words are plain text: whoever shows them escapes them.
 *
 * @param text the words of a key in the reader's language; the key itself where there are none, as Jira answers
 */
public record StepWords(Locale locale, UnaryOperator<String> text) {

    /** For whoever reads these words. */
    public static StepWords in(I18nHelper words) {
        return new StepWords(words.getLocale(), words::getText);
    }

    /** In a language that need not be the reader's. */
    public static StepWords in(Locale language) {
        return new StepWords(language, ShippedWords.in(language)::text);
    }

    /** What a method is called. */
    public String name(Method method) {
        return text(method, method.name(), "amends.method." + method.id(), method.id());
    }

    /** What a stage is called. */
    public String title(Method method, Stage stage) {
        return text(method, stage.title(), "amends.stage." + stage.id(), stage.id());
    }

    /** What a step is called. */
    public String label(Method method, Step step) {
        return text(
                method,
                step.text(StepPart.LABEL),
                key(step.id(), StepPart.LABEL),
                step.id().value());
    }

    /** What the step of that id is called in this method; one that it does not have goes by the word that ships, or by its id. */
    public String label(Method method, StepId id) {
        return method.step(id).map(step -> label(method, step)).orElseGet(() -> label(id));
    }

    /** What it is called in the first of these methods that has it. */
    public String label(Collection<Method> methods, StepId id) {
        return methods.stream()
                .filter(method -> method.step(id).isPresent())
                .findFirst()
                .map(method -> label(method, id))
                .orElseGet(() -> label(id));
    }

    private String label(StepId id) {
        return shipped(key(id, StepPart.LABEL)).get().orElse(id.value());
    }

    /** What a step says; empty where nobody wrote it. */
    public Optional<String> text(Method method, Step step, StepPart part) {
        return own(method, step, part).or(shipped(key(step.id(), part)));
    }

    /** What an administrator had a step say; empty where the words that ship hold. */
    public Optional<String> own(Method method, Step step, StepPart part) {
        return Languages.of(locale, method).own(step.text(part), shipped(key(step.id(), part)));
    }

    /** Whether words ship for that part of a step. */
    public boolean ships(StepId id, StepPart part) {
        return shipped(key(id, part)).get().isPresent();
    }

    private String text(Method method, Texts texts, String key, String id) {
        return Languages.of(locale, method).text(texts, shipped(key), id);
    }

    private Supplier<Optional<String>> shipped(String key) {
        return () -> Optional.of(text.apply(key)).filter(found -> !found.equals(key));
    }

    private static String key(StepId id, StepPart part) {
        return "amends.step." + id.value() + "." + part.code();
    }
}
