package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The panel in the right-hand column, as an agent uses it. */
final class Panel {
    private final Page page;

    Panel(Page page) {
        this.page = page;
    }

    Locator card() {
        return page.locator(".amends-card");
    }

    Locator find(String selector) {
        return card().locator(selector);
    }

    Locator step(String id) {
        return find("[data-step='" + id + "']");
    }

    private Locator box(String id) {
        return step(id).locator("> input[type=checkbox]");
    }

    Panel start() {
        find("[data-action=start]").click();
        return hasBegun();
    }

    Panel hasBegun() {
        assertThat(page.locator(".amends-card[data-kind=apology]")).isVisible();
        return this;
    }

    /** Jira draws the issue anew, as it does after an edit elsewhere. */
    Panel isDrawnAnewByJira() {
        page.evaluate("document.querySelector('.amends-card').id = 'drawn-before'");
        page.evaluate("JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE)");
        assertThat(page.locator("#drawn-before")).hasCount(0);
        return hasBegun();
    }

    /** Opens every stage and every optional step. */
    Panel showsAll() {
        find("[data-action=menu]").click();
        find("[data-action=all]").click();
        return this;
    }

    Panel showsProgress(String words) {
        assertThat(find(".amends-count").first()).hasText(words);
        return this;
    }

    /** After a public comment: says in one save what it did. */
    Panel saysWhatTheReplyDid(String... steps) {
        Locator ask = find("form.amends-ask");
        for (Locator offered : ask.locator("input[type=checkbox]").all()) {
            offered.uncheck();
        }
        for (String step : steps) {
            ask.locator("input[name='" + step + "']").check();
        }
        ask.locator("[data-action=save]").click();
        for (String step : steps) {
            isDone(step);
        }
        return this;
    }

    /** One key ticks and unticks. */
    Panel presses(String key, String step) {
        box(step).focus();
        page.keyboard().press(key);
        return this;
    }

    Panel unticks(String step) {
        box(step).click();
        return isOpen(step);
    }

    Panel isDone(String step) {
        assertThat(card().locator("[data-step='" + step + "'][data-state=done]:not([aria-busy])"))
                .hasCount(1);
        return this;
    }

    Panel isOpen(String step) {
        assertThat(card().locator("[data-step='" + step + "'][data-state=open]:not([aria-busy])"))
                .hasCount(1);
        return this;
    }

    /** What the panel offers for a step. */
    Panel chooses(String step, String action) {
        Locator offered = step(step).locator("[data-action='" + action + "']");
        if (offered.count() == 0) {
            step(step).locator("[data-action=more]").click();
        }
        offered.click();
        return this;
    }

    Locator form(String kind) {
        return find("form[data-form='" + kind + "']");
    }

    Panel fills(String form, String field, String text) {
        form(form).locator("[name='" + field + "']").fill(text);
        return this;
    }

    Panel picks(String form, String field, String value) {
        form(form).locator("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    Panel saves(String form) {
        form(form).locator("[data-action=save]").click();
        return this;
    }

    Panel offers(String kind, String form, String value) {
        find("[data-row=reparation] [data-action=record-reparation]").click();
        picks("reparation", "kind", kind);
        form("reparation").locator("select[name=form]").selectOption(form);
        fills("reparation", "value", value);
        fills("reparation", "currency", "EUR");
        return saves("reparation");
    }

    Panel hasOrder(String code) {
        assertThat(find(".amends-order[data-order='" + code + "']").first()).isVisible();
        return this;
    }
}
