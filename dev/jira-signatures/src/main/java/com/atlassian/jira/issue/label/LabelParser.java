package com.atlassian.jira.issue.label;

import java.util.Set;
import org.amends.signatures.SignatureOnly;

/**
 * Reads labels that stand in a text, one space between two.
 *
 * <p>Read from
 * https://github.com/Semmle/lgtm-jira-addon/blob/f20b54eb12/src/main/java/com/semmle/jira/addon/workflow/LgtmSetLabelsFunction.java (Jira 7.13): buildFromString.
 */
public class LabelParser {
    private LabelParser() {}

    public static Set<Label> buildFromString(String labels) {
        throw new SignatureOnly();
    }
}
