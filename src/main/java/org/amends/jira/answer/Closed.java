package org.amends.jira.answer;

import org.amends.apology.word.Coded;

/** Why a link asks nothing; what the customer reads stands in i18n under {@code amends.answer.closed.<code>}. */
public enum Closed implements Coded {
    /** It was not made here, or something in it was changed, or the administrator made all links void. */
    FORGED(404),
    EXPIRED(410),
    /** It names another customer, or the request is another one's now. */
    NOT_YOURS(403),
    /** An administrator does not let customers be asked there. */
    OFF(404),
    ARCHIVED(409),
    /** The request was opened again, or is gone. */
    OVER(410),
    /** It was answered as often as it may be. */
    OFTEN(429),
    /** The form was not sent from our page. */
    FORM(403);

    private final int status;

    Closed(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
