package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What plugins add to the search: functions, and values inside issue properties. */
public class QueryFunctionsTest {
    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    @Before
    public void bring() {
        Named named = new Named();
        named.init("named", true, null);
        sandbox.jira().queryFunctions().add("named", named);
    }

    private List<String> keys(String name, String jql) {
        return sandbox.as(name, () -> sandbox.jira().desk().search(jql, 0, 50)).rows().stream()
                .map(Desk.Row::key)
                .toList();
    }

    private String refused(String jql) {
        return assertThrows(BadQuery.class, () -> keys("ana", jql)).getMessage();
    }

    private long id(String key) {
        return sandbox.service(IssueManager.class).getIssueObject(key).getId();
    }

    @Test
    public void aFunctionGivesTheIssuesOfWhoAsks() {
        assertEquals(List.of("CARE-1001"), keys("ana", "issue in named(\"CARE-1001\") AND project = CARE"));
        assertEquals(List.of(), keys("olga", "issue in named('CARE-1001')"));
        assertEquals(5, keys("ana", "issue not in named(CARE-1001)").size());
    }

    @Test
    public void whatTheFunctionRefusesIsTold() {
        assertEquals("Function 'named' expected '1' arguments but received '0'.", refused("issue in named()"));
        assertEquals("Unable to find JQL function 'unnamed()'.", refused("issue in unnamed()"));
        assertEquals(
                "A value provided by the function 'named' is invalid for the field 'status'.",
                refused("status in named(CARE-1001)"));
        sandbox.jira().queryFunctions().remove("named");
        assertEquals("Unable to find JQL function 'named(a)'.", refused("issue in named(a)"));
    }

    @Test
    public void aPropertyIsFoundByItsPathAndByItsShortNameAfterTheIssueWasWritten() {
        sandbox.jira().indexedValues().add("order", "state.code", "string", Optional.of("orderState"));
        sandbox.jira().indexedValues().add("order", "at", "date", Optional.empty());
        String json = "{\"state\":{\"code\":\"late\"},\"at\":\"2026-11-24T10:00:00Z\"}";
        sandbox.service(JsonEntityPropertyManager.class).put("IssueProperty", id("CARE-1002"), "order", json);
        sandbox.settle();
        assertEquals(List.of(), keys("ana", "orderState = late"));
        sandbox.as("ana", () -> sandbox.jira().desk().assign("CARE-1002", Optional.of("ana")));
        sandbox.settle();
        assertEquals(List.of("CARE-1002"), keys("ana", "orderState = late"));
        assertEquals(List.of("CARE-1002"), keys("ana", "issue.property[order].state.code = late"));
        assertEquals(List.of("CARE-1002"), keys("ana", "issue.property[order].at >= 2026-11-24"));
        assertEquals(List.of(), keys("ana", "issue.property[order].at > \"9000w\""));
        assertEquals(
                "Field 'issue.property[order].other' does not exist or you do not have permission to view it.",
                refused("issue.property[order].other = 1"));
    }

    /** The issue of that key, for anybody. */
    private final class Named extends AbstractJqlFunction {
        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 1);
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            return List.of(new QueryLiteral(operand, id(operand.getArgs().get(0))));
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}
