package org.amends.apology.method;

import java.util.List;

/** What a rule asks of one aspect of a ticket: that it is one of these, by id or by name as Jira writes it. */
public record WhichCondition(Aspect aspect, List<String> is) {
    public WhichCondition {
        is = List.copyOf(is);
    }
}
