package org.amends.sandbox.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Somebody at a browser. */
class Person {
    final Page page;
    private final RunningSandbox sandbox;

    Person(Page page, RunningSandbox sandbox) {
        this.page = page;
        this.sandbox = sandbox;
    }

    /** Logs in at this window; whoever was signed in there is so no more. */
    static Person signsIn(Page page, RunningSandbox sandbox, String name) {
        Person person = new Person(page, sandbox);
        person.opens("/login");
        page.fill("#login-name", name);
        page.fill("#login-password", name);
        page.click("#login-submit");
        PlaywrightAssertions.assertThat(page.locator("#signed-in")).isVisible();
        return person;
    }

    Person opens(String path) {
        page.navigate(sandbox.url(path));
        return this;
    }

    Person seesText(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }
}
