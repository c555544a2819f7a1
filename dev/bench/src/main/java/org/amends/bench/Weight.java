package org.amends.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.amends.bench.Crowd.Member;

/** What the plugin adds to what a browser loads for an issue view. */
final class Weight {
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]+src=\"([^\"]+)\"");
    private static final Pattern STYLE = Pattern.compile("<link[^>]+href=\"([^\"]+)\"");

    private final Agent with;
    private final Agent without;

    Weight(Stand with, Stand without) throws IOException, InterruptedException {
        this.with = with.agent("ana");
        this.without = without.agent("ana");
    }

    void measure(Findings findings, Crowd crowd) throws IOException, InterruptedException {
        String page = path(crowd, Kind.OPEN);
        add(findings, "Scripts of the plugin on the issue view", loaded(page, SCRIPT));
        add(findings, "Styles of the plugin on the issue view", loaded(page, STYLE));
        for (Kind kind : Kind.values()) {
            String path = path(crowd, kind);
            findings.add(Count.of(
                    "HTML that the page is longer by, with " + kind.words() + ", bytes",
                    with.get(path).length - without.get(path).length));
            findings.add(Count.of("… gzipped", gzipped(with.get(path)).length - gzipped(without.get(path)).length));
        }
    }

    private static String path(Crowd crowd, Kind kind) {
        Member ticket = crowd.some(kind, 1).get(0);
        return "/browse/" + ticket.key();
    }

    private static void add(Findings findings, String what, byte[] bytes) throws IOException {
        findings.add(Count.of(what + ", bytes", bytes.length));
        findings.add(Count.of("… gzipped", gzipped(bytes).length));
    }

    /** What the page with the plugin refers to and the page without does not. */
    private byte[] loaded(String page, Pattern reference) throws IOException, InterruptedException {
        Set<String> addresses = addresses(with.text(page), reference);
        addresses.removeAll(addresses(without.text(page), reference));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String address : addresses) {
            all.write(with.get(address.replace("&amp;", "&")));
        }
        return all.toByteArray();
    }

    private static Set<String> addresses(String html, Pattern reference) {
        Set<String> addresses = new LinkedHashSet<>();
        Matcher found = reference.matcher(html);
        while (found.find()) {
            addresses.add(found.group(1));
        }
        return addresses;
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
