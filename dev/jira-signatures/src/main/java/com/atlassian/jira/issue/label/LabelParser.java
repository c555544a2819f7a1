package com.atlassian.jira.issue.label;

import java.util.Set;
import org.amends.signatures.SignatureOnly;

/**
 * Reads labels that stand in a text, one space between two.
 *
 * <p>Read from https://github.com/Semmle/lgtm-jira-addon (Jira 7.13).
 */
public class LabelParser {
    private LabelParser() {}

    public static Set<Label> buildFromString(String labels) {
        throw new SignatureOnly();
    }
}
