package org.amends.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.grack.nanojson.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.amends.apology.method.Methods;
import org.amends.apology.method.StepPart;
import org.amends.jira.issue.IssueComment;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.amends.jira.review.ReviewedReply;
import org.amends.jira.review.SpokenSteps;
import org.amends.jira.store.HiddenHints;
import org.amends.tone.Absence;
import org.amends.tone.Finding;
import org.amends.tone.Fingerprint;
import org.springframework.stereotype.Component;

/** What the reply review answers, as JSON. Words are named by where they stand in the text; nothing in it adds up to a score. */
@Component
public class ReviewAnswers {
    private final Readers readers;
    private final Methods methods;

    /** The fingerprints of our examples, by their words: they are few, and the same for everybody who reads a language. */
    private final Map<String, Optional<Fingerprint>> examples = new ConcurrentHashMap<>();

    public ReviewAnswers(Readers readers, Methods methods) {
        this.readers = readers;
        this.methods = methods;
    }

    /** The review; on how many other tickets something near was sent; with the text that was read, where who asks has not sent it. */
    JsonObject review(ReviewedReply reply, int near, boolean withText, ApplicationUser person) {
        Reader reader = readers.reader(person);
        return new Json()
                .with("language", reply.review().language())
                .with("text", Optional.of(reply.text()).filter(text -> withText))
                .with("found", found(reply.elements(), reader))
                .with("hints", hints(reply.faults(), reader))
                .with(
                        "notFound",
                        reply.absences().stream()
                                .map(absence -> notFound(absence, reader))
                                .toList())
                .with("hidden", new TreeSet<>(reply.hidden()))
                .with("near", Optional.of(near).filter(tickets -> tickets > 0))
                .with("example", Optional.of(true).filter(close -> isAnExample(reply.text(), reader)))
                .done();
    }

    /** Our examples tell of somebody else: whoever pastes one has said nothing. */
    private boolean isAnExample(String text, Reader reader) {
        Optional<Fingerprint> print = Fingerprint.of(text);
        return print.isPresent()
                && methods.ever().stream()
                        .flatMap(method -> method.steps().stream()
                                .flatMap(step -> reader.steps().text(method, step, StepPart.GOOD).stream()))
                        .distinct()
                        .flatMap(example -> examples.computeIfAbsent(example, Fingerprint::of).stream())
                        .anyMatch(print.get()::isNear);
    }

    private static JsonObject notFound(Absence absence, Reader reader) {
        return new Json()
                .with("id", absence.id())
                .with("words", reader.text("amends.review." + absence.id()))
                .done();
    }

    private static List<JsonObject> found(List<Finding> elements, Reader reader) {
        Map<String, Json> byLabel = new LinkedHashMap<>();
        for (Finding element : elements) {
            byLabel.computeIfAbsent(element.label().id(), id -> new Json()
                    .with("id", id)
                    .with("label", reader.text("amends.review.part." + id))
                    .with("step", SpokenSteps.of(element.label()))
                    .with("spans", spans(elements.stream().filter(other -> other.label() == element.label()))));
        }
        return byLabel.values().stream().map(Json::done).toList();
    }

    private static List<JsonObject> hints(List<Finding> faults, Reader reader) {
        Map<String, Json> byRule = new LinkedHashMap<>();
        for (Finding fault : faults) {
            byRule.computeIfAbsent(fault.rule().id(), id -> new Json()
                    .with("id", id)
                    .with("fault", fault.label().id())
                    .with(
                            "label",
                            reader.text("amends.review.fault." + fault.label().id()))
                    .with("means", means(fault, reader))
                    .with("why", fault.rule().why())
                    .with("spans", spans(faults.stream().filter(other -> other.rule()
                            .id()
                            .equals(id)))));
        }
        return byRule.values().stream().map(Json::done).toList();
    }

    /** An administrator says why they do not want a phrase; what it is says its fault. */
    private static String means(Finding fault, Reader reader) {
        String means = fault.rule().means();
        return means.isEmpty() ? reader.text("amends.review.own-phrase") : means;
    }

    private static List<JsonObject> spans(Stream<Finding> findings) {
        return findings.map(finding -> new Json()
                        .with("from", finding.from())
                        .with("to", finding.to())
                        .done())
                .toList();
    }

    /** Comments that can be read again, and what is hidden on the issue. */
    JsonObject choices(List<IssueComment> comments, Set<String> hidden, ApplicationUser person) {
        Reader reader = readers.reader(person);
        return new Json()
                .with(
                        "comments",
                        comments.stream()
                                .map(comment -> new Json()
                                        .with("id", comment.seen().id())
                                        .with("by", comment.authorName())
                                        .with("when", reader.when(comment.seen().created()))
                                        .with("excerpt", comment.excerpt())
                                        .done())
                                .toList())
                .with(hidden(hidden))
                .done();
    }

    JsonObject hidden(Collection<String> rules) {
        return new Json().with("hidden", new TreeSet<>(rules)).done();
    }

    JsonObject mine(HiddenHints hints) {
        return new Json()
                .with("on", !hints.off())
                .with("hidden", new TreeSet<>(hints.rules()))
                .done();
    }
}
