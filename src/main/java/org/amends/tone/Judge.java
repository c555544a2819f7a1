package org.amends.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which matches count: guards, the order of things in a sentence and in the reply. */
final class Judge {
    private static final int MOST_NAMES = 64;

    private final Ruling[] rulings;
    private final Map<String, Integer> names = new HashMap<>();

    /** For rules and what guards each of them. */
    Judge(List<Rule> rules, List<Grown.Tree> guards) {
        rulings = new Ruling[rules.size()];
        for (int rule = 0; rule < rulings.length; rule++) {
            rulings[rule] = ruling(rules.get(rule), guards.get(rule));
        }
        if (names.size() > MOST_NAMES) {
            throw new IllegalArgumentException("more than " + MOST_NAMES + " names of labels and signals");
        }
    }

    private Ruling ruling(Rule rule, Grown.Tree guards) {
        Rule.Conditions c = rule.conditions();
        return new Ruling(
                rule,
                guards,
                rule.label().orElse(null),
                asked(rule, c.beside()),
                asked(rule, c.apart()),
                asked(rule, c.after()),
                asked(rule, c.notAfter()),
                asked(rule, c.with()),
                asked(rule, c.without()),
                asked(rule, c.before()),
                c.mood(),
                c.negatable(),
                name(rule.name()));
    }

    private long asked(Rule rule, Set<String> asked) {
        long bits = 0;
        for (String name : asked) {
            if (!names.containsKey(name)) {
                throw new IllegalArgumentException(rule.id() + " asks for " + name + ", which no rule above it finds");
            }
            bits |= 1L << names.get(name);
        }
        return bits;
    }

    private int name(String name) {
        return names.computeIfAbsent(name, n -> names.size());
    }

    Trial trial(Tokens tokens, Lexicon lexicon, int denials, Walk walk) {
        return new Trial(tokens, lexicon, denials, walk);
    }

    /** A rule with its guards as a tree and its conditions as bits, each bit a name. The label is null for a signal. */
    private record Ruling(
            Rule rule,
            Grown.Tree guards,
            Label label,
            long beside,
            long apart,
            long after,
            long notAfter,
            long with,
            long without,
            long before,
            Rule.Mood mood,
            boolean negatable,
            int name) {
        boolean isGuarded() {
            return !rule.guards().isEmpty();
        }

        boolean waits() {
            return (with | without | before) != 0;
        }
    }

    /** A match that waits until the whole reply is known. */
    private record Waiting(Ruling ruling, int from, int to) {}

    /** One reply before the judge. */
    final class Trial {
        private final Tokens tokens;
        private final Lexicon lexicon;
        private final int denials;
        private final Walk walk;
        private final Matches guards = new Matches();
        private final List<Finding> findings = new ArrayList<>();
        private final List<Waiting> waiting = new ArrayList<>();
        private final int[] firstInReply = new int[MOST_NAMES];
        private final int[] firstInSentence = new int[MOST_NAMES];
        private long inReply;
        private long inSentence;
        private long[] order = new long[32];

        private Trial(Tokens tokens, Lexicon lexicon, int denials, Walk walk) {
            this.tokens = tokens;
            this.lexicon = lexicon;
            this.denials = denials;
            this.walk = walk;
        }

        /** Hears what was matched in one sentence. */
        void sentence(int sentence, Matches matches) {
            int size = matches.size();
            if (size == 0) {
                return;
            }
            inSentence = 0;
            if (order.length < size) {
                order = new long[size * 2];
            }
            for (int i = 0; i < size; i++) {
                order[i] = (long) matches.found(i) << 32 | i;
            }
            Arrays.sort(order, 0, size);
            for (int first = 0; first < size; ) {
                int next = first;
                while (next < size && order[next] >> 32 == order[first] >> 32) {
                    next++;
                }
                rule(rulings[(int) (order[first] >> 32)], sentence, matches, first, next);
                first = next;
            }
        }

        private void rule(Ruling ruling, int sentence, Matches matches, int first, int next) {
            if (!fits(ruling, sentence)) {
                return;
            }
            findGuards(ruling, matches, first, next);
            for (int i = first; i < next; i++) {
                int match = (int) order[i];
                if (holds(ruling, sentence, matches.from(match), matches.to(match))) {
                    found(ruling, matches.from(match), matches.to(match));
                }
            }
        }

        private boolean fits(Ruling ruling, int sentence) {
            boolean asked =
                    ruling.mood() == Rule.Mood.ANY || tokens.asks(sentence) == (ruling.mood() == Rule.Mood.QUESTION);
            return asked
                    && (inSentence & ruling.apart()) == 0
                    && (ruling.beside() == 0 || (inSentence & ruling.beside()) != 0);
        }

        /** Only now, because most rules find nothing in most sentences. A guard that touches begins before the match ends. */
        private void findGuards(Ruling ruling, Matches matches, int first, int next) {
            guards.clear();
            if (ruling.isGuarded()) {
                int end = 0;
                for (int i = first; i < next; i++) {
                    end = Math.max(end, matches.to((int) order[i]));
                }
                walk.along(ruling.guards(), end, guards);
            }
        }

        private boolean holds(Ruling ruling, int sentence, int from, int to) {
            boolean here = (ruling.after() == 0 || begins(ruling.after(), from))
                    && (ruling.notAfter() == 0 || !begins(ruling.notAfter(), from));
            return here && !isGuarded(from, to) && !(ruling.negatable() && isDenied(from, tokens.begin(sentence)));
        }

        private boolean isGuarded(int from, int to) {
            for (int guard = 0; guard < guards.size(); guard++) {
                if (guards.from(guard) < to && guards.to(guard) > from) {
                    return true;
                }
            }
            return false;
        }

        private boolean isDenied(int from, int begin) {
            for (int at = from; at > begin && at > from - 2; at--) {
                if (tokens.behindComma(at)) {
                    return false;
                }
                if (lexicon.is(tokens.id(at - 1), denials)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether one of the names begins in this sentence before that word. */
        private boolean begins(long wanted, int from) {
            for (long left = wanted & inSentence; left != 0; left &= left - 1) {
                if (firstInSentence[Long.numberOfTrailingZeros(left)] < from) {
                    return true;
                }
            }
            return false;
        }

        private void found(Ruling ruling, int from, int to) {
            if (ruling.waits()) {
                waiting.add(new Waiting(ruling, from, to));
                return;
            }
            long bit = 1L << ruling.name();
            int name = ruling.name();
            firstInSentence[name] = (inSentence & bit) == 0 ? from : Math.min(firstInSentence[name], from);
            inSentence |= bit;
            count(ruling, from, to);
        }

        private void count(Ruling ruling, int from, int to) {
            long bit = 1L << ruling.name();
            int name = ruling.name();
            firstInReply[name] = (inReply & bit) == 0 ? from : Math.min(firstInReply[name], from);
            inReply |= bit;
            if (ruling.label() != null) {
                findings.add(new Finding(
                        ruling.rule(), ruling.label(), tokens.from(from), tokens.to(Math.max(from, to - 1))));
            }
        }

        /** Whether something of that name was found; for signals, which ask for nothing of the whole reply. */
        boolean heard(String name) {
            Integer bit = names.get(name);
            return bit != null && (inReply & 1L << bit) != 0;
        }

        long steps() {
            return walk.steps();
        }

        /** Those that count, in the order of the text; of two of a label that overlap, the one that begins first. */
        List<Finding> findings() {
            for (Waiting each : waiting) {
                if (holds(each)) {
                    count(each.ruling(), each.from(), each.to());
                }
            }
            findings.sort(null);
            return apart();
        }

        private boolean holds(Waiting each) {
            Ruling ruling = each.ruling();
            boolean with = ruling.with() == 0 || (inReply & ruling.with()) != 0;
            return with && (inReply & ruling.without()) == 0 && !beganBefore(ruling.before(), each.from());
        }

        private boolean beganBefore(long wanted, int from) {
            for (long left = wanted & inReply; left != 0; left &= left - 1) {
                if (firstInReply[Long.numberOfTrailingZeros(left)] < from) {
                    return true;
                }
            }
            return false;
        }

        private List<Finding> apart() {
            List<Finding> apart = new ArrayList<>(findings.size());
            int[] ends = new int[Label.values().length];
            for (Finding finding : findings) {
                int label = finding.label().ordinal();
                if (finding.from() >= ends[label]) {
                    apart.add(finding);
                    ends[label] = finding.to();
                }
            }
            return apart;
        }
    }
}
