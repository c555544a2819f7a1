package org.amends.jira.card;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Shows the link to one's contact card to those who can have one. */
public class AgentSomewhere extends AbstractWebCondition {
    private final CardHolders holders;

    public AgentSomewhere(CardHolders holders) {
        this.holders = holders;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
        return holders.canHave(user);
    }
}
