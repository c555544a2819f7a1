package org.amends.sandbox.jira;

/** Behind {@code IssueConstant} and its kinds. The same constant is the same kind and id. */
class SandboxWord {
    final Word word;

    SandboxWord(Word word) {
        this.word = word;
    }

    public String getId() {
        return word.id();
    }

    public String getName() {
        return word.name();
    }

    public String getDescription() {
        return "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxWord that
                && word.kind() == that.word.kind()
                && word.id().equals(that.word.id());
    }

    @Override
    public int hashCode() {
        return word.id().hashCode();
    }

    @Override
    public String toString() {
        return word.name();
    }
}
