package org.amends.apology.method;

import org.amends.apology.followup.Purpose;

/**
 * A touch that a method brings along, so many days after the resolution. Its words stand in i18n under {@code amends.touch.<id>};
 * one with another id is called by its purpose.
 */
public record OwnTouch(String id, int days, Purpose purpose) {
    /** As far ahead as a follow-up may be moved. */
    public static final int MOST_DAYS = 730;
}
