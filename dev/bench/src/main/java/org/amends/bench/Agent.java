package org.amends.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in and speaks HTTP, on one connection that stays open. */
final class Agent {
    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([0-9a-f]+)\"");

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Agent(URI site) {
        this.site = site;
    }

    /** Signs in at a sandbox, where a name is its own password. */
    static Agent signedIn(URI site, String name) throws IOException, InterruptedException {
        Agent agent = new Agent(site);
        Matcher token = TOKEN.matcher(agent.text("/"));
        if (!token.find()) {
            throw new IOException("The start page gives no token.");
        }
        String form = "atl_token=" + token.group(1) + "&os_username=" + encoded(name) + "&os_password=" + encoded(name);
        HttpResponse<byte[]> answer = agent.send(agent.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 303) {
            throw new IOException(name + " could not sign in: " + answer.statusCode());
        }
        return agent;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What stands at an address. */
    byte[] get(String path) throws IOException, InterruptedException {
        return good(request(path).GET().build());
    }

    String text(String path) throws IOException, InterruptedException {
        return new String(get(path), StandardCharsets.UTF_8);
    }

    /** Sends JSON as the panel does, and returns the answer. */
    String post(String path, String json) throws IOException, InterruptedException {
        return json("POST", path, json);
    }

    String put(String path, String json) throws IOException, InterruptedException {
        return json("PUT", path, json);
    }

    String delete(String path) throws IOException, InterruptedException {
        return json("DELETE", path, "");
    }

    private String json(String method, String path, String json) throws IOException, InterruptedException {
        byte[] answer = good(request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofString(json))
                .build());
        return new String(answer, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    private byte[] good(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IOException(request.method() + " " + request.uri() + ": " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
