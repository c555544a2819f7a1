package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at a browser: what they open, press and see on the sandbox's pages. */
final class Person {
    private final Page page;
    private final RunningSandbox sandbox;

    private Person(Page page, RunningSandbox sandbox) {
        this.page = page;
        this.sandbox = sandbox;
    }

    /** Logs in at this window. */
    static Person signsIn(Page page, RunningSandbox sandbox, String name) {
        Person person = new Person(page, sandbox);
        person.opens("/login");
        page.fill("#login-name", name);
        page.fill("#login-password", name);
        page.click("#login-submit");
        assertThat(page.locator("#signed-in")).isVisible();
        return person;
    }

    Person opens(String path) {
        page.navigate(sandbox.url(path));
        return this;
    }

    Person follows(String link) {
        page.locator(link).first().click();
        return this;
    }

    Person sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Panel panel() {
        assertThat(page.locator(".amends-card")).isVisible();
        return new Panel(page);
    }

    /** Creates a ticket that a customer reported by phone; returns its key. */
    String reportsFor(String customer, String type, String summary) {
        opens("/secure/CreateIssue");
        page.selectOption("#kind", "CARE:" + type);
        page.selectOption("#customer", customer);
        page.fill("#summary", summary);
        page.fill("#description", "This is the third month. I run a small shop, and last week my rent bounced.");
        page.click("#create-submit");
        return page.locator("#key-val").textContent();
    }

    Person replies(String words) {
        return comments("public", words);
    }

    Person notes(String words) {
        return comments("internal", words);
    }

    private Person comments(String audience, String words) {
        page.fill("#comment-form textarea", words);
        page.click("#comment-" + audience);
        assertThat(page.locator(".activity-comment .action-body").getByText(words))
                .isVisible();
        return this;
    }

    Person resolves() {
        page.click("[data-transition^='Resolve']");
        page.locator(".aui-dialog2 select[name=resolution]").selectOption("10000");
        page.click("#issue-workflow-transition-submit");
        assertThat(page.locator("#resolution-val")).containsText("Done");
        return this;
    }

    Person movesTheClockAWeek() {
        opens("/");
        page.click("[data-advance=P7D]");
        assertThat(page.locator("#clock-now")).isVisible();
        return this;
    }
}
