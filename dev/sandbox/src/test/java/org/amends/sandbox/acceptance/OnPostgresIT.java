package org.amends.sandbox.acceptance;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.ClassRule;
import org.junit.rules.ExternalResource;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.model.InitializationError;
import org.junit.runners.model.RunnerBuilder;

/** All acceptance tests once more, on PostgreSQL: without this suite they run on H2. */
@RunWith(OnPostgresIT.AcceptanceTests.class)
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

    /** Each {@code *IT} of this package that does not say that it is for one database; so none can be forgotten. */
    public static final class AcceptanceTests extends Suite {
        private static final String TEST = "IT.class";

        public AcceptanceTests(Class<?> suite, RunnerBuilder builder)
                throws InitializationError, IOException, URISyntaxException {
            super(builder, suite, beside(suite));
        }

        private static Class<?>[] beside(Class<?> suite) throws IOException, URISyntaxException {
            Path here =
                    Path.of(suite.getResource(suite.getSimpleName() + ".class").toURI());
            try (Stream<Path> files = Files.list(here.getParent())) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(TEST) && !name.contains("$"))
                        .sorted()
                        .<Class<?>>map(name -> named(suite, name.replace(".class", "")))
                        .filter(not(suite::equals))
                        .filter(test -> !test.isAnnotationPresent(OnOneDatabase.class))
                        .toArray(Class<?>[]::new);
            }
        }

        private static Class<?> named(Class<?> suite, String name) {
            try {
                return Class.forName(suite.getPackageName() + "." + name);
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
