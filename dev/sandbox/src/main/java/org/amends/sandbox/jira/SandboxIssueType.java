package org.amends.sandbox.jira;

/** Behind {@code IssueType}. */
final class SandboxIssueType extends SandboxWord {
    SandboxIssueType(Word word) {
        super(word);
    }

    public boolean isSubTask() {
        return word.flag();
    }
}
