package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import org.amends.signatures.SignatureOnly;

/**
 * Base class of the results.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class ServiceResultImpl implements ServiceResult {
    public ServiceResultImpl(ErrorCollection errorCollection) {
        throw new SignatureOnly();
    }

    @Override
    public boolean isValid() {
        throw new SignatureOnly();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        throw new SignatureOnly();
    }
}
