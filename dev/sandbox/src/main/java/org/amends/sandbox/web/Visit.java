package org.amends.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One request of a browser: who asks for what.
 *
 * @param user who is signed in, if anybody
 * @param places what stood at the variable places of the address, in order
 */
record Visit(
        HttpServletRequest request,
        HttpServletResponse response,
        Optional<ApplicationUser> user,
        SignIn signIn,
        List<String> places) {

    Visit at(List<String> found) {
        return new Visit(request, response, user, signIn, found);
    }

    String place(int number) {
        return places.get(number);
    }

    /** What was typed into this field, without blanks around it; empty when it was not sent. */
    String typed(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    /** Like {@link #typed(String)}, for fields that may be left out. */
    Optional<String> given(String field) {
        return Optional.of(typed(field)).filter(text -> !text.isEmpty());
    }

    /** What was sent for custom fields, by the names of the inputs. */
    Map<String, List<String>> customFields() {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith("customfield_")) {
                sent.put(name, List.of(values));
            }
        });
        return sent;
    }

    boolean post() {
        return "POST".equals(request.getMethod());
    }

    /** A reader, or a sender of JSON: a page of another site can make a browser send neither. */
    boolean sendsWhatAFormCannot() {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        return "GET".equals(request.getMethod()) || type.startsWith("application/json");
    }

    String path() {
        return request.getRequestURI();
    }

    /** Leads to the log-in page, and from there back to this address; a change is not repeated. */
    Answer askedToSignIn() {
        String query =
                Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
        String back = post() ? "/" : path() + query;
        return new Answer.Redirect("/login?os_destination=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    /** {@code light} or {@code dark}: the visitor's choice on this browser. */
    String theme() {
        boolean dark =
                cookies().anyMatch(cookie -> "theme".equals(cookie.getName()) && "dark".equals(cookie.getValue()));
        return dark ? "dark" : "light";
    }

    private Stream<Cookie> cookies() {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }
}
