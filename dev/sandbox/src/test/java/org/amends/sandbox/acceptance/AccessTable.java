package org.amends.sandbox.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of who gets what, one request a line: the module it belongs to, the verb, the path, and what each person gets.
 * Lines that begin with {@code #} are for the reader.
 */
final class AccessTable {
    private static final int BEFORE_THE_CELLS = 3;

    private final List<String> persons;
    private final List<Row> rows;

    private AccessTable(List<String> persons, List<Row> rows) {
        this.persons = persons;
        this.rows = rows;
    }

    /** A request, and what each person gets, in their order. */
    record Row(String module, String verb, String path, List<String> gets) {
        boolean writes() {
            return !verb.equals("GET");
        }
    }

    /** What one person gets for one request. */
    record Cell(Row row, String person, String gets) {
        boolean writes() {
            return row.writes() && gets.equals("200");
        }

        @Override
        public String toString() {
            return person + " " + row.verb() + " " + row.path() + ": " + gets;
        }
    }

    /** Reads a table whose first line names the persons. */
    static AccessTable of(String text) {
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.strip().split("\\s+")))
                .toList();
        List<String> persons = lines.get(0);
        return new AccessTable(
                persons,
                lines.stream().skip(1).map(words -> row(words, persons.size())).toList());
    }

    private static Row row(List<String> words, int persons) {
        if (words.size() != BEFORE_THE_CELLS + persons) {
            throw new AssertionError("This line of the table lacks a cell or has one too many: " + words);
        }
        return new Row(words.get(0), words.get(1), words.get(2), words.subList(BEFORE_THE_CELLS, words.size()));
    }

    List<String> persons() {
        return persons;
    }

    List<Row> rows() {
        return rows;
    }

    Stream<Cell> cells() {
        return rows.stream().flatMap(row -> IntStream.range(0, persons.size())
                .mapToObj(at -> new Cell(row, persons.get(at), row.gets().get(at))));
    }
}
