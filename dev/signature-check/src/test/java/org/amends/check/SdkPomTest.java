package org.amends.check;

import static java.util.stream.Collectors.toMap;
import static org.junit.Assert.assertEquals;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The build against Atlassian's repository has a pom of its own: it must stay in step with the default build, and out of its way. */
public class SdkPomTest {
    private static final String INSTRUCTIONS = "//instructions/*";
    private static final String RESOURCES = "//build/resources/resource";

    private final Node root = pom("pom.xml");
    private final Node plugin = pom("src/pom.xml");
    private final Node sdk = pom("dev/sdk/pom.xml");

    @Test
    public void onlyItsProfileReadsIt() {
        assertEquals(List.of("dev/sdk"), texts(root, "//profile[id='sdk']/modules/module"));
        assertEquals(List.of(), texts(root, "//profile[id='sdk']/activation"));
        assertEquals(List.of(), texts(root, "/project/modules/module[.='dev/sdk']"));
    }

    @Test
    public void nothingElseKnowsARepository() {
        Stream<Node> others = Stream.concat(
                Stream.of(root), texts(root, "/project/modules/module").stream().map(m -> pom(m + "/pom.xml")));
        assertEquals(
                List.of(),
                others.flatMap(pom -> texts(pom, "//repository|//pluginRepository").stream())
                        .toList());
    }

    @Test
    public void theBundleIsTheSame() {
        assertEquals(instructions(plugin), instructions(sdk));
    }

    @Test
    public void theContentsAreTheSameButForTheIndex() {
        assertEquals(
                texts(plugin, RESOURCES).stream().map(SdkPomTest::words).toList(),
                texts(sdk, RESOURCES).stream()
                        .map(text -> words(text.replace("META-INF/plugin-components/**", ""))
                                .replace("../../src/main/resources", "main/resources")
                                .replace("../..", ".."))
                        .toList());
    }

    @Test
    public void theVersionsAreTheSame() {
        assertEquals(texts(root, "/project/version"), texts(sdk, "/project/version"));
        assertEquals(release(root), release(sdk));
        assertEquals(texts(root, "//properties/nanojson.version"), version(sdk, "nanojson"));
        assertEquals(version(root, "osgi.core"), version(sdk, "osgi.core"));
    }

    private static Map<String, String> instructions(Node pom) {
        return nodes(pom, INSTRUCTIONS).collect(toMap(Node::getNodeName, e -> words(e.getTextContent())));
    }

    private static List<String> release(Node pom) {
        return texts(pom, "/project/properties/maven.compiler.release");
    }

    private static List<String> version(Node pom, String artifact) {
        return texts(pom, "//dependency[artifactId='" + artifact + "']/version");
    }

    private static List<String> texts(Node pom, String path) {
        return nodes(pom, path).map(Node::getTextContent).toList();
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Stream<Element> nodes(Node pom, String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    private static Node pom(String location) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new File("../..", location));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(location, e);
        }
    }
}
