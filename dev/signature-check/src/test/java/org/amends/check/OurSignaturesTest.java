package org.amends.check;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amends.signatures.SignatureOnly;
import org.junit.Test;

/** Most of what Jira hands to plugins is not on Maven Central. Of what is, our signatures are held against the real jars here. */
public class OurSignaturesTest {
    private final ClassPath ours = ClassPath.of(classesOf(SignatureOnly.class));
    private final ClassPath central = ClassPath.of(Stream.of(
                    "com.opensymphony.workflow.Workflow",
                    "org.apache.log4j.LogManager",
                    "org.apache.logging.log4j.Logger")
            .map(Jars::holding)
            .map(Path::toString)
            .collect(joining(File.pathSeparator)));

    @Test
    public void areTrueWhereTheRealOnesAreAtHand() {
        assertEquals(
                List.of(),
                new SignatureCheck(ours, central, List.of())
                        .differences().stream()
                                .map(Difference::toString)
                                .filter(line -> !line.endsWith("no such type"))
                                .toList());
    }

    @Test
    public void theseAreAtHand() {
        Types real = new Types(central);
        assertEquals(
                List.of(
                        "com.opensymphony.workflow.Condition",
                        "com.opensymphony.workflow.FunctionProvider",
                        "com.opensymphony.workflow.InvalidInputException",
                        "com.opensymphony.workflow.Validator",
                        "com.opensymphony.workflow.WorkflowException",
                        "com.opensymphony.workflow.loader.AbstractDescriptor",
                        "com.opensymphony.workflow.loader.ActionDescriptor",
                        "com.opensymphony.workflow.loader.ConditionDescriptor",
                        "com.opensymphony.workflow.loader.FunctionDescriptor",
                        "com.opensymphony.workflow.loader.ResultDescriptor",
                        "com.opensymphony.workflow.loader.StepDescriptor",
                        "com.opensymphony.workflow.loader.ValidatorDescriptor",
                        "com.opensymphony.workflow.loader.WorkflowDescriptor",
                        "org.apache.log4j.Logger"),
                new Types(ours)
                        .all()
                        .filter(type -> real.type(type.name).isPresent())
                        .map(type -> Words.type(type.name))
                        .toList());
    }

    private static String classesOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
