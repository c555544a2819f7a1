package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.status.JobDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** What is missing is loud: an error that nobody swallows, and a line in the ledger. */
public class HolesTest {
    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    /** An interface as a plugin would call it. */
    public interface Calculator {
        int plus(int one, int other);

        int minus(int one, int other);

        default int twice(int number) {
            return plus(number, number);
        }
    }

    private static final class Plus {
        public int plus(int one, int other) {
            return one + other;
        }
    }

    private static final class Typo {
        public int pluss(int one, int other) {
            return one + other;
        }
    }

    @Test
    public void aMissingMethodThrowsAnErrorAndStandsInTheLedger() {
        Ledger ledger = new Ledger();
        Calculator calculator = new Holes(ledger).over(Calculator.class, new Plus());
        assertEquals(3, calculator.plus(1, 2));
        assertEquals(4, calculator.twice(2));
        assertTrue(ledger.isEmpty());
        NotInSandbox hole = assertThrows(NotInSandbox.class, () -> calculator.minus(2, 1));
        assertTrue(hole.getMessage(), hole.getMessage().endsWith("Calculator#minus(int, int)"));
        assertEquals(List.of(hole.getMessage()), ledger.entries());
    }

    @Test
    public void aMethodThatAnswersNothingIsATypo() {
        IllegalArgumentException typo = assertThrows(
                IllegalArgumentException.class, () -> new Holes(new Ledger()).over(Calculator.class, new Typo()));
        assertTrue(typo.getMessage(), typo.getMessage().contains("pluss"));
    }

    @Test
    public void everyObjectThatJiraHandsOutAnswersItsInterface() {
        Map<Class<?>, Class<?>> behaviours = new LinkedHashMap<>();
        behaviours.put(MutableIssue.class, SandboxIssue.class);
        behaviours.put(Comment.class, SandboxComment.class);
        behaviours.put(Project.class, SandboxProject.class);
        behaviours.put(ApplicationUser.class, SandboxUser.class);
        behaviours.put(IssueType.class, SandboxIssueType.class);
        behaviours.put(Status.class, SandboxStatus.class);
        behaviours.put(StatusCategory.class, SandboxStatus.Category.class);
        behaviours.put(Priority.class, SandboxWord.class);
        behaviours.put(Resolution.class, SandboxWord.class);
        behaviours.put(CustomField.class, SandboxCustomField.class);
        behaviours.put(CustomFieldType.class, PlainType.class);
        behaviours.put(FieldConfigScheme.class, SandboxFieldConfigScheme.class);
        behaviours.put(FieldConfig.class, SandboxFieldConfigScheme.Config.class);
        behaviours.put(FieldScreen.class, SandboxFieldScreen.class);
        behaviours.put(FieldScreenTab.class, SandboxFieldScreen.Tab.class);
        behaviours.put(IssueTypeScreenScheme.class, SandboxScreenSchemes.Scheme.class);
        behaviours.put(IssueTypeScreenSchemeEntity.class, SandboxScreenSchemes.Default.class);
        behaviours.put(FieldScreenScheme.class, SandboxScreenSchemes.OneScreen.class);
        behaviours.put(FieldScreenSchemeItem.class, SandboxScreenSchemes.Item.class);
        behaviours.put(IssueLink.class, SandboxIssueLink.class);
        behaviours.put(IssueLinkType.class, SandboxIssueLinkType.class);
        behaviours.put(EntityProperty.class, SandboxEntityProperty.class);
        behaviours.put(EntityPropertyQuery.ExecutableQuery.class, SandboxPropertyQuery.class);
        behaviours.put(ErrorCollection.class, SandboxErrors.class);
        behaviours.put(IssueInputParameters.class, SandboxIssueInputParameters.class);
        behaviours.put(JiraWorkflow.class, SandboxWorkflow.class);
        behaviours.put(PluginSettings.class, SandboxPluginSettings.class);
        behaviours.put(JobDetails.class, SandboxJob.class);
        behaviours.put(JobRunnerRequest.class, SandboxJob.Request.class);
        behaviours.put(com.atlassian.jira.datetime.DateTimeFormatter.class, SandboxDateTimeFormatter.class);
        behaviours.put(com.atlassian.beehive.ClusterLock.class, SandboxClusterLockService.Named.class);
        List<String> typos = new ArrayList<>();
        behaviours.forEach((api, behaviour) -> {
            try {
                Holes.check(api, behaviour);
            } catch (IllegalArgumentException typo) {
                typos.add(typo.getMessage());
            }
        });
        assertEquals(List.of(), typos);
    }

    @Test
    public void theSameRowIsTheSameObjectToWhoeverCompares() {
        assertEquals(sandbox.user("ana"), sandbox.user("ana"));
        assertEquals(sandbox.user("ana").hashCode(), sandbox.user("ana").hashCode());
        assertTrue(!sandbox.user("ana").equals(sandbox.user("ben")));
    }
}
