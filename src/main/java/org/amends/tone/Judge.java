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

    Judge(List<Rule> rules) {
        rulings = rules.stream().map(this::ruling).toArray(Ruling[]::new);
        if (names.size() > MOST_NAMES) {
            throw new IllegalArgumentException("more than " + MOST_NAMES + " names of labels and signals");
        }
    }

    private Ruling ruling(Rule rule) {
        Rule.Conditions c = rule.conditions();
        Ruling ruling = new Ruling(
                rule,
                rule.label().orElse(null),
                asked(rule, c.beside()),
                asked(rule, c.apart()),
                asked(rule, c.after()),
                asked(rule, c.notAfter()),
                asked(rule, c.with()),
                asked(rule, c.without()),
                asked(rule, c.before()),
                name(rule.name()));
        return ruling;
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

    Trial trial(Tokens tokens, Lexicon lexicon, int denials) {
        return new Trial(tokens, lexicon, denials);
    }

    /** A rule with its conditions as bits, each bit a name. The label is null for a signal. */
    private record Ruling(
            Rule rule,
            Label label,
            long beside,
            long apart,
            long after,
            long notAfter,
            long with,
            long without,
            long before,
            int name) {
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
        private final List<Finding> findings = new ArrayList<>();
        private final List<Waiting> waiting = new ArrayList<>();
        private final int[] firstInReply = new int[MOST_NAMES];
        private final int[] firstInSentence = new int[MOST_NAMES];
        private long inReply;
        private long inSentence;
        private long[] order = new long[32];

        private Trial(Tokens tokens, Lexicon lexicon, int denials) {
            this.tokens = tokens;
            this.lexicon = lexicon;
            this.denials = denials;
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
                while (next < size && order[next] >> 33 == order[first] >> 33) {
                    next++;
                }
                rule(rulings[(int) (order[first] >> 33)], sentence, matches, first, next);
                first = next;
            }
        }

        private void rule(Ruling ruling, int sentence, Matches matches, int first, int next) {
            Rule.Mood mood = ruling.rule().conditions().mood();
            boolean fits = mood == Rule.Mood.ANY || tokens.asks(sentence) == (mood == Rule.Mood.QUESTION);
            if (!fits
                    || (inSentence & ruling.apart()) != 0
                    || ruling.beside() != 0 && (inSentence & ruling.beside()) == 0) {
                return;
            }
            for (int i = first; i < next; i++) {
                int match = (int) order[i];
                if ((matches.found(match) & 1) == 0 && holds(ruling, sentence, matches, match, first, next)) {
                    found(ruling, matches.from(match), matches.to(match));
                }
            }
        }

        private boolean holds(Ruling ruling, int sentence, Matches matches, int match, int first, int next) {
            int from = matches.from(match);
            int to = matches.to(match);
            if (ruling.rule().conditions().negatable() && isDenied(from, tokens.begin(sentence))) {
                return false;
            }
            if (ruling.after() != 0 && !begins(ruling.after(), from)
                    || ruling.notAfter() != 0 && begins(ruling.notAfter(), from)) {
                return false;
            }
            for (int i = first; i < next; i++) {
                int guard = (int) order[i];
                if ((matches.found(guard) & 1) == 1 && matches.from(guard) < to && matches.to(guard) > from) {
                    return false;
                }
            }
            return true;
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
