package org.amends.sandbox.acceptance;

import org.junit.ClassRule;
import org.junit.rules.ExternalResource;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** The same tests once more, on PostgreSQL: without this suite they run on H2. */
@RunWith(Suite.class)
@Suite.SuiteClasses({StoryIT.class, RefusalsIT.class, AccessIT.class, RestartIT.class})
public class OnPostgresIT {
    @ClassRule
    public static final ExternalResource CHOSEN = new ExternalResource() {
        @Override
        protected void before() {
            System.setProperty(RunningSandbox.DATABASE, RunningSandbox.ON_POSTGRES);
        }

        @Override
        protected void after() {
            System.clearProperty(RunningSandbox.DATABASE);
        }
    };
}
