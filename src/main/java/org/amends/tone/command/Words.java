package org.amends.tone.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for people, in their language. */
record Words(ResourceBundle bundle) {
    String say(String key, Object... filledIn) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(filledIn);
    }
}
