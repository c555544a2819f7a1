package org.amends.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads replies like a good editor: says which parts of an apology they hold and what spoils them, quotes the words and gives
 * the reason. The same text gives the same review on every machine; the time it takes grows with the text's length alone. Safe
 * to share between threads, keeps nothing of what it read.
 */
public final class Reviewer {
    private static final String CLOSES = "closes";

    private final List<Compiled> books;

    /** The first book that knows the reply's language reviews it. */
    public Reviewer(List<RuleBook> books) {
        this.books = books.stream().map(Compiled::new).toList();
    }

    /** One with the rules that ship. */
    public static Reviewer shipped() {
        return new Reviewer(RuleBook.shipped());
    }

    /** What stands in the text by itself. */
    public Review review(String text) {
        for (Compiled book : books) {
            Optional<Review> review = book.review(text);
            if (review.isPresent()) {
                return review.get();
            }
        }
        return new Review(Optional.empty(), List.of());
    }

    /** What stands in the text, and what only the thread around it makes a fault. */
    public Review review(String text, Conversation conversation) {
        Review alone = review(text);
        if (alone.language().isEmpty()) {
            return alone;
        }
        List<Finding> all = new ArrayList<>(alone.findings());
        if (conversation.heardBefore(this::review)) {
            all.removeIf(finding -> finding.label() == Label.MONEY_FIRST);
        }
        books.stream()
                .filter(book -> book.language().equals(alone.language().get()))
                .forEach(book ->
                        all.addAll(conversation.faults(book.rules(), book.everyday(), text, alone, this::review)));
        all.sort(null);
        return new Review(alone.language(), all);
    }

    /** What was looked for at this place of the thread and not found; a reply that says that it is over ends the thread. */
    public List<Absence> absences(String text, Conversation conversation, boolean solved) {
        return Absence.of(text, review(text), conversation, solved || closes(text), this::review);
    }

    /** Whether it tells the customer that the problem is solved, or that the ticket is closed. */
    private boolean closes(String text) {
        return books.stream().anyMatch(book -> book.signals(text, CLOSES));
    }

    /** How many steps it takes to match the text: work that no clock is needed for. */
    long steps(String text) {
        return books.stream().mapToLong(book -> book.steps(text)).sum();
    }
}
