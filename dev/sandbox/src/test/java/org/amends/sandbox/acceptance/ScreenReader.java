package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a screen reader is given by Chromium: the tree of what stands on the page, and what is announced as it changes. */
final class ScreenReader {
    private static final String SAVING = "Saving";

    private final Page page;
    private final CDPSession browser;
    private final List<String> heard = new ArrayList<>();

    private ScreenReader(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
    }

    /** Listens at this window from its next page on. */
    static ScreenReader at(Page page) {
        ScreenReader reader = new ScreenReader(page);
        page.exposeFunction("amendsHears", words -> reader.heard.add((String) words[0]));
        page.addInitScript(BrowserScript.named("announced"));
        return reader;
    }

    /** Something that is read out: its role, its name, and what is added to it. */
    record Node(String role, String name, String description) {
        private static Node of(JsonObject told) {
            return new Node(text(told, "role"), text(told, "name"), text(told, "description"));
        }

        private static String text(JsonObject told, String part) {
            return told.has(part) ? told.getAsJsonObject(part).get("value").getAsString() : "";
        }
    }

    /** All that is read out in this part of the page, in its order; asked again when it is drawn anew in between. */
    List<Node> reads(String part) {
        AtomicReference<List<Node>> read = new AtomicReference<>();
        page.waitForCondition(() -> {
            try {
                read.set(readsAsItStands(part));
                return true;
            } catch (PlaywrightException redrawn) {
                if (!String.valueOf(redrawn.getMessage()).contains("Could not find node")) {
                    throw redrawn;
                }
                return false;
            }
        });
        return read.get();
    }

    private List<Node> readsAsItStands(String part) {
        browser.send("DOM.enable");
        JsonObject document = browser.send("DOM.getDocument").getAsJsonObject("root");
        JsonObject query = new JsonObject();
        query.add("nodeId", document.get("nodeId"));
        query.addProperty("selector", part);
        JsonObject within = new JsonObject();
        within.add("nodeId", browser.send("DOM.querySelector", query).get("nodeId"));
        return elements(browser.send("Accessibility.queryAXTree", within), "nodes")
                .filter(one -> !one.get("ignored").getAsBoolean())
                .map(Node::of)
                .toList();
    }

    private static Stream<JsonObject> elements(JsonObject answer, String list) {
        return StreamSupport.stream(answer.getAsJsonArray(list).spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    /** Waits for these announcements, and forgets them. That a save takes long may be among them: machines differ. */
    void hears(String... messages) {
        page.waitForCondition(() -> said().size() >= messages.length);
        assertEquals(List.of(messages), said());
        heard.clear();
    }

    /** Waits until it is announced that a save takes long, and forgets that. */
    void hearsThatItTakesLong() {
        page.waitForCondition(() -> heard.contains(SAVING));
        assertEquals(List.of(SAVING), heard);
        heard.clear();
    }

    private List<String> said() {
        return heard.stream().filter(one -> !one.equals(SAVING)).toList();
    }
}
