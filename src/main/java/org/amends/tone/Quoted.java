package org.amends.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What of a reply somebody else wrote, or a machine: quoted mail, quotations in wiki markup, code. Found by looking at each
 * line once.
 */
final class Quoted {
    private static final List<String> BLOCKS = List.of("{quote", "{code", "{noformat", "<blockquote", "<pre");
    private static final Pattern WROTE = Pattern.compile(
            "(?:On|Am|Le|El|Il|Op|Den|Em) .{3,200}(?:wrote|schrieb.{0,80}|écrit|escribió|ha scritto|schreef|skrev|escreveu) ?:");
    private static final Pattern HEADER = Pattern.compile("(?:From|Von|De|Da|Van): .*");
    private static final Pattern NEXT_HEADER = Pattern.compile(
            "(?:Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Para|Asunto|Inviato|A): .*");
    private static final Pattern ORIGINAL = Pattern.compile(
            "-{2,}\\s?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message d'origine|Mensaje original)\\s?-{2,}");
    private static final int LONGEST_LINE = 400;

    private final String text;
    private final List<int[]> pieces = new ArrayList<>();

    private Quoted(String text) {
        this.text = text;
    }

    /** Pieces of the text, first to last, that are not the writer's own. */
    static List<int[]> pieces(String text) {
        Quoted quoted = new Quoted(text);
        if (text.indexOf('{') >= 0 || text.indexOf('<') >= 0) {
            BLOCKS.forEach(quoted::blocks);
        }
        if (text.indexOf('>') >= 0 || text.indexOf(':') >= 0 || text.contains("bq.") || text.contains("--")) {
            quoted.lines();
        }
        return quoted.merged();
    }

    private void blocks(String opening) {
        String closing = opening.startsWith("{") ? opening : "</" + opening.substring(1);
        int from = text.indexOf(opening);
        while (from >= 0) {
            int to = text.indexOf(closing, from + opening.length());
            if (to < 0) {
                return;
            }
            int end = text.indexOf(opening.startsWith("{") ? '}' : '>', to);
            pieces.add(new int[] {from, end < 0 ? text.length() : end + 1});
            from = end < 0 ? -1 : text.indexOf(opening, end);
        }
    }

    private void lines() {
        int from = 0;
        while (from < text.length()) {
            int to = endOfLine(from);
            if (!line(from, to)) {
                return;
            }
            from = to + 1;
        }
    }

    private int endOfLine(int from) {
        int to = text.indexOf('\n', from);
        return to < 0 ? text.length() : to;
    }

    /** Whether there is more to look at behind the line. */
    private boolean line(int from, int to) {
        int begin = from;
        while (begin < to && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        if (begin == to) {
            return true;
        }
        if (text.charAt(begin) == '>' || text.startsWith("bq. ", begin)) {
            pieces.add(new int[] {from, to});
            return true;
        }
        return to - begin > LONGEST_LINE || !opensMail(begin, to) || quotesBelow(from, to);
    }

    private boolean opensMail(int begin, int to) {
        char first = text.charAt(begin);
        boolean header = mayBeHeader(begin);
        if (first != '-' && !(Character.isUpperCase(first) && (header || endsInColon(begin, to)))) {
            return false;
        }
        String line = text.substring(begin, to).strip();
        return line.endsWith(":") && WROTE.matcher(line).matches()
                || first == '-' && ORIGINAL.matcher(line).matches()
                || header
                        && HEADER.matcher(line).matches()
                        && NEXT_HEADER.matcher(nextLine(to)).matches();
    }

    /** Before any pattern is tried: whether the first word is short and a colon stands behind it. */
    private boolean mayBeHeader(int begin) {
        return text.startsWith(": ", begin + 2) || text.startsWith(": ", begin + 3) || text.startsWith(": ", begin + 4);
    }

    private boolean endsInColon(int begin, int to) {
        int last = to - 1;
        while (last > begin && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return text.charAt(last) == ':';
    }

    private String nextLine(int to) {
        int from = Math.min(to + 1, text.length());
        return text.substring(from, Math.min(endOfLine(from), from + LONGEST_LINE))
                .strip();
    }

    /** Where the quoted lines are marked one by one, what stands below them may be the writer's own. */
    private boolean quotesBelow(int from, int to) {
        int below = to;
        while (below < text.length() && Character.isWhitespace(text.charAt(below))) {
            below++;
        }
        boolean marked = below < text.length() && text.charAt(below) == '>';
        pieces.add(new int[] {from, marked ? to : text.length()});
        return marked;
    }

    private List<int[]> merged() {
        if (pieces.size() < 2) {
            return pieces;
        }
        pieces.sort(Comparator.comparingInt(piece -> piece[0]));
        List<int[]> merged = new ArrayList<>();
        for (int[] piece : pieces) {
            int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && piece[0] <= last[1]) {
                last[1] = Math.max(last[1], piece[1]);
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }
}
