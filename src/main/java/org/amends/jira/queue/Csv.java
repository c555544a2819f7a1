package org.amends.jira.queue;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values (RFC 4180) for a spreadsheet. What a spreadsheet would take for a formula is made a text by an
 * apostrophe before it: customers can have put anything into what we write.
 */
public final class Csv {
    /** By it spreadsheets know UTF-8. */
    private static final String MARK = "\uFEFF";

    /** The last four are as wide as East Asian letters, and mean the same to some. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder(MARK);

    /** Adds a line. */
    public Csv line(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(String value) {
        String harmless = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
