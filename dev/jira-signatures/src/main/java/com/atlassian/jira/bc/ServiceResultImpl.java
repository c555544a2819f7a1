package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of the results.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/main/java/com/blackducksoftware/integration/jira/issue/handler/IssueEditor.java (Jira 7.4): isValid.
 */
public class ServiceResultImpl {
    public ServiceResultImpl(ErrorCollection errorCollection) {
        throw new SignatureOnly();
    }

    public boolean isValid() {
        throw new SignatureOnly();
    }

    public ErrorCollection getErrorCollection() {
        throw new SignatureOnly();
    }
}
