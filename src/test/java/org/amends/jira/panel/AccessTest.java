package org.amends.jira.panel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.amends.jira.fake.TestJira;
import org.junit.Test;

/** The panel is shown to the agents of a project that is switched on, and to nobody else. */
public class AccessTest {
    private static final JiraHelper NOTHING_MORE = null;
    private final TestJira jira = new TestJira();
    private final AgentOfSwitchedOnProject condition = new AgentOfSwitchedOnProject(jira.access);

    private boolean sees(ApplicationUser user) {
        return condition.shouldDisplay(user, jira.complaint, NOTHING_MORE);
    }

    @Test
    public void agentsOfTheProjectSeeIt() {
        assertTrue(sees(jira.ana) && sees(jira.ben));
    }

    @Test
    public void anAgentWhoMayNotEditTheIssueLooksOn() {
        assertTrue(sees(jira.tim));
        assertEquals(Optional.of("edit-permission"), jira.access.readOnly(jira.complaint, jira.tim));
        assertEquals(Optional.empty(), jira.access.readOnly(jira.complaint, jira.ana));
    }

    @Test
    public void customersAgentsOfOtherProjectsAdministratorsAndVisitorsDoNot() {
        assertFalse(sees(jira.rosa) || sees(jira.olga) || sees(jira.admin) || sees(null));
    }

    @Test
    public void anAgentWhoLeftDoesNot() {
        assertFalse(sees(jira.gone));
    }

    @Test
    public void nobodySeesItWhereItIsOff() {
        assertFalse(condition.shouldDisplay(jira.olga, jira.elsewhere, NOTHING_MORE));
        jira.switchOn(TestJira.OPS);
        assertTrue(condition.shouldDisplay(jira.olga, jira.elsewhere, NOTHING_MORE));
    }
}
