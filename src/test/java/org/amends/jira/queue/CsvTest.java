package org.amends.jira.queue;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

/** What a spreadsheet gets: text, whatever somebody typed. */
public class CsvTest {
    @Test
    public void cellsAreQuotedAndLinesEndAsTheStandardHasIt() {
        assertEquals(
                "\uFEFF\"CARE-1\",\"a, b\"\r\n\"\",\"says \"\"no\"\"\nand goes\"\r\n",
                new Csv()
                        .line(List.of("CARE-1", "a, b"))
                        .line(List.of("", "says \"no\"\nand goes"))
                        .toString());
    }

    @Test
    public void whatASpreadsheetWouldComputeIsText() {
        for (String formula : List.of(
                "=1+1",
                "+49 30",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A",
                "=HYPERLINK(\"x\")")) {
            String line = new Csv().line(List.of(formula)).toString();
            assertEquals("\uFEFF\"'" + formula.replace("\"", "\"\"") + "\"\r\n", line);
        }
        assertEquals("\uFEFF\"a=1\"\r\n", new Csv().line(List.of("a=1")).toString());
    }
}
