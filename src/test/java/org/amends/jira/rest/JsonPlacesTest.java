package org.amends.jira.rest;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import org.junit.Test;

/** Whoever sent a text is told the line. */
public class JsonPlacesTest {
    private static final String TEXT =
            "{\"id\": \"a\\\"b\",\n \"stages\": [\n  {\"id\":\"x\"},\n  {\"steps\":[1, {\"k\": null}]}\n ]}";

    @Test
    public void eachValueHasItsLineAndColumn() {
        assertPlace(1, 2, "id");
        assertPlace(2, 2, "stages");
        assertPlace(3, 3, "stages[0]");
        assertPlace(3, 4, "stages[0].id");
        assertPlace(4, 16, "stages[1].steps[1]");
        assertPlace(4, 17, "stages[1].steps[1].k");
    }

    @Test
    public void whatIsMissingIsAroundWhereItShouldBe() {
        assertPlace(3, 3, "stages[0].title.de");
        assertPlace(1, 1, "version");
    }

    @Test
    public void aNameThatStandsTwiceIsFound() {
        assertEquals(Optional.empty(), JsonPlaces.of(TEXT).twice());
        assertEquals(
                Optional.of("a.b"),
                JsonPlaces.of("{\"a\":{\"b\":1,\"b\":[]},\"b\":2}").twice());
    }

    private static void assertPlace(int line, int column, String path) {
        assertEquals(
                path, new JsonPlaces.Place(line, column), JsonPlaces.of(TEXT).place(path));
    }
}
