package org.amends.jira.store;

public final class StoresOnH2Test extends StoresStory {

    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
