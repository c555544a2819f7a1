package com.atlassian.jira.web.bean;

import org.amends.signatures.SignatureOnly;

/**
 * Which page of a search.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/7.2.6/com/atlassian/jira/web/bean/PagerFilter.html (Jira 7.2): new.
 */
public class PagerFilter<T> {
    public PagerFilter(int start, int max) {
        throw new SignatureOnly();
    }
}
