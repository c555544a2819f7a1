package org.amends.jira.job;

import org.amends.jira.store.TestDatabase;

public final class QuietStartOnH2Test extends QuietStartStory {
    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
