package com.atlassian.jira.web.bean;

import java.util.List;

/** Which page of a search. */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        if (start < 0 || max < 0) {
            throw new IllegalArgumentException("a page from " + start + " with " + max);
        }
        this.start = start;
        this.max = max;
    }

    public <E> List<E> of(List<E> all) {
        return all.stream().skip(start).limit(max).toList();
    }
}
