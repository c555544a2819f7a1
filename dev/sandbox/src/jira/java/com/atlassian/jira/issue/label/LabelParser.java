package com.atlassian.jira.issue.label;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The sandbox's own: reads labels that stand in a text, with spaces between them. */
public class LabelParser {
    private LabelParser() {}

    public static Set<Label> buildFromString(String labels) {
        return Arrays.stream(labels.split(" "))
                .filter(label -> !label.isEmpty())
                .map(label -> new Label(null, null, label))
                .collect(Collectors.toSet());
    }
}
