package com.atlassian.jira.issue.label;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

public class LabelParser {

    private LabelParser() {}

    public static Set<Label> buildFromString(String labels) {
        return Arrays.stream(labels.split(" "))
                .filter(label -> !label.isEmpty())
                .map(Label::new)
                .collect(Collectors.toSet());
    }
}
