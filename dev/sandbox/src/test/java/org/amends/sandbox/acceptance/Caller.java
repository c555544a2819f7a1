package org.amends.sandbox.acceptance;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks to the sandbox over HTTP without a browser, signed in or not. */
final class Caller {
    private static final int PATIENCE = 20;
    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([0-9a-f]+)\"");

    private final UnaryOperator<String> addresses;
    private final CookieManager cookies;
    private final Optional<HttpClient> kept;

    private Caller(UnaryOperator<String> addresses) {
        this(addresses, new CookieManager(), Optional.empty());
    }

    private Caller(UnaryOperator<String> addresses, CookieManager cookies, Optional<HttpClient> kept) {
        this.addresses = addresses;
        this.cookies = cookies;
        this.kept = kept;
    }

    /** An answer, as it came. */
    record Heard(int status, String body, String location) {
        JsonObject json() {
            try {
                return JsonParser.object().from(body);
            } catch (JsonParserException unreadable) {
                throw new AssertionError("Not a JSON object (status " + status + "): " + body, unreadable);
            }
        }

        /** The field that the first error names. */
        String field() {
            return json().getArray("errors").getObject(0).getString("field");
        }

        /** What the first error expected. */
        String expected() {
            return json().getArray("errors").getObject(0).getString("expected");
        }
    }

    static Caller anonymous(RunningSandbox sandbox) {
        return new Caller(sandbox::url);
    }

    static Caller signedIn(RunningSandbox sandbox, String name) {
        return new Caller(sandbox::url).logsIn(name);
    }

    /** At a sandbox in a Java machine of its own. */
    static Caller signedIn(URI sandbox, String name) {
        return new Caller(path -> sandbox + path).logsIn(name);
    }

    private Caller logsIn(String name) {
        Heard heard = form("/login", Map.of("os_username", name, "os_password", name));
        if (heard.status() != 303) {
            throw new AssertionError(name + " could not log in: " + heard.status());
        }
        return this;
    }

    /** The same person on one connection, as a browser has it: quicker, as long as no body is refused unread. */
    Caller keepingItsConnection() {
        return new Caller(addresses, cookies, Optional.of(connection()));
    }

    Heard get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form of the sandbox's own pages with the token that a page gave. */
    Heard form(String path, Map<String, String> fields) {
        return form(token(), path, fields);
    }

    /** What a page gives to those who will send a form: the same as long as they are signed in. */
    String token() {
        Matcher token = TOKEN.matcher(get("/").body());
        if (!token.find()) {
            throw new AssertionError("The start page gives no token.");
        }
        return token.group(1);
    }

    /** The same with a token that was taken before. */
    Heard form(String token, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "atl_token=" + token + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends JSON as the panel does. */
    Heard post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends more than is taken. */
    Heard postTooMuch(String path, String json) {
        return answered(path, () -> post(path, json));
    }

    /**
     * What is answered to a request that may be refused unread: whoever does that hangs up, which may cut off the answer for
     * somebody who is still sending. Then it is sent again.
     */
    static Heard answered(Object request, Supplier<Heard> send) {
        for (int more = PATIENCE; ; more--) {
            try {
                return send.get();
            } catch (UncheckedIOException hungUp) {
                if (more == 0) {
                    throw new AssertionError("no answer to " + request, hungUp);
                }
            }
        }
    }

    Heard put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .PUT(BodyPublishers.ofString(json)));
    }

    /** Sends what the panel would send; without a body where there is none. */
    Heard ask(String method, String path, Optional<String> json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, json.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody)));
    }

    Heard delete(String path) {
        return send(request(path)
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/json")
                .DELETE());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(addresses.apply(path)));
    }

    Heard send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    kept.orElseGet(this::connection).send(request.build(), BodyHandlers.ofString());
            return new Heard(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A new one for each request: who refuses a body unread closes the connection, and the next request would fall into it. */
    private HttpClient connection() {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
