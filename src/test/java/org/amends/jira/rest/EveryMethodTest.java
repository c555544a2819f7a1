package org.amends.jira.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.TestFields;
import org.amends.jira.fake.TestJira;
import org.amends.jira.start.TestStart;
import org.junit.Test;

/**
 * The platform lets everybody in, because our door answers in our words: so no method may forget the door, also none that is
 * added later.
 */
public class EveryMethodTest {
    private final TestJira jira = new TestJira();
    private final TestFields.Parts parts = new TestFields().of(jira);
    private final TestStart start = new TestStart(jira, parts);
    private final List<Object> resources = List.of(
            Requests.resource(jira),
            Requests.queue(jira),
            Requests.invited(jira),
            Requests.followUps(jira),
            Requests.promises(jira),
            Requests.covering(jira),
            new AnswerResource(Requests.door(jira), jira.answers(), jira.desk, jira.readers()),
            new AnswerSecretResource(Requests.door(jira), jira.secret(), jira.audit()),
            Requests.cards(jira),
            Requests.portalCards(jira),
            Requests.reviews(jira),
            Requests.myReview(jira),
            new AdminResource(Requests.door(jira), parts.projects(), parts.json(), start.desk()),
            new StartResource(Requests.door(jira), parts.projects(), start.desk(), start.json()));

    @Test
    public void turnsAwayWhoIsNotSignedIn() throws Exception {
        for (Call call : calls()) {
            assertEquals(call.toString(), 401, call.answer(Requests.ours()).getStatus());
        }
    }

    @Test
    public void hidesFromACustomerThatThereIsSomething() throws Exception {
        jira.signIn(jira.rosa);
        for (Call call : calls()) {
            int expected = isAdmins(call) ? 403 : 404;
            assertEquals(call.toString(), expected, call.answer(Requests.ours()).getStatus());
        }
    }

    @Test
    public void thatWritesWantsTheHeaderAgainstForgery() throws Exception {
        HttpHeaders forged = Requests.headers(Map.of("X-Atlassian-Token", ""));
        for (Call call : calls().stream().filter(Call::writes).toList()) {
            jira.signIn(isAdmins(call) ? jira.admin : jira.ana);
            assertEquals(call.toString(), 403, call.answer(forged).getStatus());
        }
    }

    /** A resource that is not annotated is for licensed users, and one that is not here would not be tested. */
    @Test
    public void isOfAResourceThatIsTestedHere() {
        assertTrue(calls().size() >= 18);
        resources.forEach(resource -> assertTrue(resource.getClass().isAnnotationPresent(UnrestrictedAccess.class)));
    }

    private static boolean isAdmins(Call call) {
        return call.resource() instanceof AdminResource
                || call.resource() instanceof StartResource
                || call.resource() instanceof AnswerSecretResource;
    }

    private List<Call> calls() {
        return resources.stream()
                .flatMap(resource -> Stream.of(resource.getClass().getMethods())
                        .filter(method -> verb(method).findAny().isPresent())
                        .map(method -> new Call(resource, method)))
                .toList();
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value);
    }

    private record Call(Object resource, Method method) {
        boolean writes() {
            return verb(method).noneMatch("GET"::equals);
        }

        Response answer(HttpHeaders headers) throws Exception {
            Object[] arguments = Stream.of(method.getParameterTypes())
                    .map(type -> argument(type, headers))
                    .toArray();
            return (Response) method.invoke(resource, arguments);
        }

        private Object argument(Class<?> type, HttpHeaders headers) {
            if (type == HttpHeaders.class) {
                return headers;
            }
            if (type == InputStream.class) {
                return Requests.body("{}");
            }
            return type == String.class
                    ? resource instanceof QueueResource || resource instanceof InvitedResource ? "CARE" : "CARE-1"
                    : Fake.of(HttpServletRequest.class).done();
        }

        @Override
        public String toString() {
            return method.toString();
        }
    }
}
