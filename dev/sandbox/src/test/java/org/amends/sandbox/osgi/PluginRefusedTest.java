package org.amends.sandbox.osgi;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A jar that a real Jira would run half, or not at all, is refused at once, and the message names what is wrong. */
public class PluginRefusedTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final TinyHost host = new TinyHost();

    @After
    public void close() {
        host.close();
    }

    @Test
    public void runsATinyPlugin() throws IOException {
        try (PluginHost plugin = load(new TinyPlugin())) {
            assertEquals(TinyPlugin.KEY, plugin.key());
        }
    }

    @Test
    public void refusesAnUnknownModuleType() {
        refused(new TinyPlugin().module("<web-pannel key='a'/>"), "unknown module type web-pannel");
    }

    @Test
    public void refusesAnUnknownAttribute() {
        refused(new TinyPlugin().module("<web-section key='a' loction='x'/>"), "unknown attribute loction");
    }

    @Test
    public void refusesAPanelWithoutAPlaceAndWithoutAView() {
        refused(new TinyPlugin().module("<web-panel key='a'/>"), "the attribute location is missing");
        refused(new TinyPlugin().module("<web-panel key='a'/>"), "the element resource is missing");
    }

    @Test
    public void refusesALifecycleThatNobodyWouldTell() {
        refused(
                new TinyPlugin()
                        .component(
                                "Deaf",
                                "public class Deaf implements com.atlassian.sal.api.lifecycle.LifecycleAware {"
                                        + " public void onStart() {} public void onStop() {} }"),
                "tiny.Deaf is LifecycleAware but not exported");
    }

    @Test
    public void refusesTwoModulesOfOneKey() {
        refused(
                new TinyPlugin()
                        .module("<web-section key='a' location='x'/>")
                        .module("<web-section key='a' location='y'/>"),
                "have the same key");
    }

    @Test
    public void refusesAClassThatIsNotThere() {
        refused(
                new TinyPlugin().module("<servlet key='a' class='tiny.Page'><url-pattern>/a</url-pattern></servlet>"),
                "no class tiny.Page");
    }

    @Test
    public void refusesAWordThatIsNotThere() {
        refused(
                new TinyPlugin().module("<web-section key='a' location='x'><label key='tiny.none'/></web-section>"),
                "no word for tiny.none");
    }

    @Test
    public void refusesAFragmentThatNobodyWouldSee() {
        refused(
                new TinyPlugin()
                        .file("templates/a.vm", "a")
                        .module("<web-item key='a' section='nowhere/menu'><link>/</link></web-item>")
                        .module(
                                "<web-item key='b' section='x'><link>/projects/$projectKey/queues/addon/a</link></web-item>")
                        .module("<web-panel key='c' location='nowhere'>"
                                + "<resource name='view' type='velocity' location='templates/a.vm'/></web-panel>"),
                "nothing is drawn at the place nowhere/menu");
    }

    @Test
    public void refusesATemplateThatIsNotThere() {
        refused(
                new TinyPlugin()
                        .module("<web-panel key='a' location='x'>"
                                + "<resource name='view' type='velocity' location='templates/a.vm'/></web-panel>"),
                "no file templates/a.vm");
    }

    @Test
    public void refusesAnImportThatNobodyOffers() {
        refused(
                new TinyPlugin().index("imports", "com.atlassian.jira.issue.IssueManager"),
                "the host has no service com.atlassian.jira.issue.IssueManager");
    }

    @Test
    public void refusesAComponentThatIsNotThere() {
        refused(new TinyPlugin().index("component", "tiny.Gone"), "no class tiny.Gone");
    }

    @Test
    public void refusesAComponentWhoseParameterNobodyIs() {
        refused(
                new TinyPlugin()
                        .component(
                                "Asking",
                                "public class Asking { public Asking(com.atlassian.jira.issue.IssueManager m) {} }"),
                "com.atlassian.jira.issue.IssueManager");
    }

    @Test
    public void refusesComponentsThatNobodyAskedToScan() {
        refused(
                new TinyPlugin()
                        .file("META-INF/spring/plugin-context.xml", "<beans/>")
                        .component("Plain", "public class Plain {}"),
                "does not ask for scan-indexes");
    }

    @Test
    public void refusesAPackageThatTheHostLacksThoughItIsOptional() {
        refused(new TinyPlugin().importing("com.google.common.base"), "com.google.common.base");
    }

    @Test
    public void refusesADescriptorThatIsNoXml() {
        refused(new TinyPlugin().module("</atlassian-plugin><!-- -->"), "atlassian-plugin.xml is no XML");
    }

    @Test
    public void refusesAScriptThatIsNoClassicScript() {
        refused(script("export default 1;\n"), "must be classic");
    }

    @Test
    public void refusesAScriptThatAsksForAnUnknownWord() {
        refused(script("alert(AJS.I18n.getText('tiny.none'));"), "no word for tiny.none");
    }

    @Test
    public void refusesAResourceThatDependsOnNothingThere() {
        refused(
                new TinyPlugin()
                        .module("<web-resource key='a'><dependency>jira.webresources:none</dependency></web-resource>"),
                "no web resource jira.webresources:none");
    }

    @Test
    public void refusesAnAllowedMethodOfSomebodyElse() {
        refused(
                new TinyPlugin()
                        .module(
                                "<velocity-allowlist key='a'><method>com.atlassian.jira.issue.Issue#getKey()</method></velocity-allowlist>"),
                "no class of the plugin's own");
    }

    @Test
    public void refusesActiveObjectsInAConstructor() {
        refused(
                new TinyPlugin()
                        .module("<ao key='ao' namespace='tiny'/>")
                        .index("imports", "com.atlassian.activeobjects.external.ActiveObjects")
                        .component(
                                "Hasty",
                                "public class Hasty { public Hasty(com.atlassian.activeobjects.external.ActiveObjects ao) { ao.flushAll(); } }"),
                "before the <ao> module was initialised");
    }

    private static TinyPlugin script(String text) {
        return new TinyPlugin()
                .file("js/a.js", text)
                .module(
                        "<web-resource key='a'><transformation extension='js'><transformer key='jsI18n'/></transformation>"
                                + "<resource type='download' name='a.js' location='js/a.js'/></web-resource>");
    }

    private void refused(TinyPlugin plugin, String expected) {
        PluginRefused refusal =
                assertThrows(PluginRefused.class, () -> load(plugin).close());
        assertThat(refusal.getMessage(), containsString(expected));
    }

    private PluginHost load(TinyPlugin plugin) throws IOException {
        Path work = folder.newFolder().toPath();
        return PluginHost.load(plugin.jar(work), host, work);
    }
}
