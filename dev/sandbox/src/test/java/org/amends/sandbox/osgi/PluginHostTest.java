package org.amends.sandbox.osgi;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.templaterenderer.RenderingException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a tiny plugin gets from the container. */
public class PluginHostTest {
    private static final String PLACE = "atl.jira.view.issue.right.context";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final TinyHost host = new TinyHost();

    @After
    public void close() {
        host.close();
    }

    @Test
    public void drawsAPanelWithWhatItsProviderSays() throws IOException {
        try (PluginHost plugin = load(panel("<p>$labelHtml</p>", "java.util.Map.of(\"labelHtml\", \"a &amp; b\")"))) {
            assertEquals(
                    List.of(new WebPanelHtml("panel", "Tiny panel", "<p>a &amp; b</p>")),
                    plugin.webPanels(PLACE, Map.of()));
            assertEquals(List.of(), plugin.webPanels("elsewhere", Map.of()));
            assertEquals(List.of(), host.reports());
        }
    }

    @Test
    public void escapesWhatIsNoMarkupAndSaysThatJiraMightNot() throws IOException {
        try (PluginHost plugin = load(panel("<p>$name</p>", "java.util.Map.of(\"name\", \"<b>\")"))) {
            assertEquals(
                    "<p>&lt;b&gt;</p>", plugin.webPanels(PLACE, Map.of()).get(0).html());
            assertThat(
                    host.reports().get(0), containsString("templates/panel.vm is safe only in an engine that escapes"));
        }
    }

    @Test
    public void takesJsonBetweenSingleQuotesAsSafeInEitherEngine() throws IOException {
        try (PluginHost plugin =
                load(panel("<p data-a='$json'></p>", "java.util.Map.of(\"json\", \"{\\\"a\\\":1}\")"))) {
            assertEquals(
                    "<p data-a='{&quot;a&quot;:1}'></p>",
                    plugin.webPanels(PLACE, Map.of()).get(0).html());
            assertEquals(List.of(), host.reports());
        }
    }

    @Test
    public void blocksMethodsThatAreNotAllowed() throws IOException {
        try (PluginHost plugin = load(panel("$thing.name", "java.util.Map.of(\"thing\", new Thing())")
                .type("Thing", "public class Thing { public String getName() { return \"x\"; } }"))) {
            assertThrows(RenderingException.class, () -> plugin.webPanels(PLACE, Map.of()));
            assertThat(host.reports().get(0), containsString("tiny.Thing#getName"));
        }
    }

    @Test
    public void letsThroughWhatThePluginListsOfItsOwn() throws IOException {
        try (PluginHost plugin = load(
                panel("$thing.name", "java.util.Map.of(\"thing\", new Thing())")
                        .type("Thing", "public class Thing { public String getName() { return \"x\"; } }")
                        .module(
                                "<velocity-allowlist key='allow'><method>tiny.Thing#getName()</method></velocity-allowlist>"))) {
            assertEquals("x", plugin.webPanels(PLACE, Map.of()).get(0).html());
        }
    }

    @Test
    public void neverDrawsAReferenceToNothing() throws IOException {
        try (PluginHost plugin = load(panel("$nmae", "java.util.Map.of(\"name\", \"x\")"))) {
            assertThrows(RenderingException.class, () -> plugin.webPanels(PLACE, Map.of()));
        }
    }

    @Test
    public void asksConditionsForIssuesOnlyWhereThereIsOne() throws IOException {
        TinyPlugin conditional = new TinyPlugin()
                .type(
                        "Always",
                        "public class Always extends com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition {"
                                + " public boolean shouldDisplay(com.atlassian.jira.user.ApplicationUser u, com.atlassian.jira.issue.Issue i,"
                                + " com.atlassian.jira.plugin.webfragment.model.JiraHelper h) { return true; } }")
                .module(
                        "<web-item key='shown' section='menu' weight='20'><label key='tiny.label'/><link linkId='a'>/browse/$key</link></web-item>")
                .module(
                        "<web-item key='hidden' section='menu' weight='10'><link>/</link><condition class='tiny.Always'/></web-item>")
                .module(
                        "<web-item key='inverted' section='menu' weight='30'><link>/</link>"
                                + "<conditions type='OR'><condition class='tiny.Always' invert='true'/></conditions></web-item>");
        try (PluginHost plugin = load(conditional)) {
            assertEquals(
                    List.of(
                            new WebItem("shown", "Tiny panel", "a", "/browse/CARE-1"),
                            new WebItem("inverted", "", "", "/")),
                    plugin.webItems("menu", Map.of("key", "CARE-1")));
        }
    }

    @Test
    public void batchesScriptsAfterWhatTheyDependOnAndFillsInWords() throws IOException {
        try (PluginHost plugin = load(
                new TinyPlugin()
                        .file("js/a.js", "a(AJS.I18n.getText(\"tiny.label\"), AJS.I18n.getText('tiny.greeting', 5));")
                        .file("js/b.js", "b();")
                        .file("css/a.css", "p {}")
                        .module(
                                "<web-resource key='a'><transformation extension='js'><transformer key='jsI18n'/></transformation>"
                                        + "<dependency>com.atlassian.auiplugin:ajs</dependency><dependency>org.example.tiny:b</dependency>"
                                        + "<resource type='download' name='a.js' location='js/a.js'/>"
                                        + "<resource type='download' name='a.css' location='css/a.css'/><context>page</context></web-resource>")
                        .module(
                                "<web-resource key='b'><resource type='download' name='b.js' location='js/b.js'/></web-resource>"))) {
            assertEquals(
                    "<link rel=\"stylesheet\" href=\"/s/batch/page.css\" media=\"all\">\n<script src=\"/s/batch/page.js\"></script>\n",
                    plugin.resourceTags(Set.of("page", "other"), Set.of()));
            assertEquals("", plugin.resourceTags(Set.of("other"), Set.of()));
            String script = text(plugin, "/s/batch/page.js");
            assertTrue(
                    script,
                    script.indexOf("b();") < script.indexOf("a(\"Tiny panel\", AJS.format(\"It''s {0}\", 5));"));
            assertEquals("b();", text(plugin, "/download/resources/org.example.tiny:b/b.js"));
            assertFalse(plugin.download("/s/batch/other.js").isPresent());
        }
    }

    @Test
    public void tellsOfTheStartOnAWorkerAndOfTheEnd() throws IOException {
        List<String> heard = new java.util.concurrent.CopyOnWriteArrayList<>();
        host.offering(Runnable.class, () -> heard.add(Thread.currentThread().getName()));
        TinyPlugin aware = new TinyPlugin()
                .importing("com.atlassian.beehive")
                .index("imports", "java.lang.Runnable")
                .index("exports", "tiny.Aware#com.atlassian.sal.api.lifecycle.LifecycleAware")
                .component(
                        "Aware",
                        "public class Aware implements com.atlassian.sal.api.lifecycle.LifecycleAware { private final Runnable heard;"
                                + " public Aware(Runnable heard) { this.heard = heard; }"
                                + " public void onStart() { heard.run(); } public void onStop() { heard.run(); } }");
        try (PluginHost plugin = load(aware)) {
            assertEquals(List.of(), heard);
            plugin.started();
            assertEquals(List.of("plugin lifecycle"), heard);
        }
        assertEquals(2, heard.size());
    }

    @Test
    public void keepsTablesAndRollsBack() throws IOException {
        AtomicReference<Object> rows = new AtomicReference<>();
        host.offering(AtomicReference.class, rows);
        TinyPlugin storing = new TinyPlugin()
                .module("<ao key='ao' namespace='tiny'><entity>tiny.Line</entity></ao>")
                .index("imports", "com.atlassian.activeobjects.external.ActiveObjects")
                .index("imports", "java.util.concurrent.atomic.AtomicReference")
                .type(
                        "Line",
                        "import net.java.ao.*; import net.java.ao.schema.*; @Preload public interface Line extends RawEntity<String> {"
                                + " @NotNull @PrimaryKey @StringLength(60) String getId(); @Indexed long getIssueId(); void setIssueId(long id); }")
                .component(
                        "Store",
                        "import com.atlassian.activeobjects.external.ActiveObjects; import net.java.ao.DBParam; import java.util.function.Function;"
                                + " public class Store implements Function<String, Integer> { private final ActiveObjects ao;"
                                + " public Store(ActiveObjects ao, java.util.concurrent.atomic.AtomicReference<Object> out) { this.ao = ao; out.set(this); }"
                                + " public Integer apply(String key) { ao.executeInTransaction(() -> {"
                                + " ao.create(Line.class, new DBParam(\"ID\", key), new DBParam(\"ISSUE_ID\", 7L));"
                                + " if (key.startsWith(\"bad\")) throw new IllegalStateException(key); return null; });"
                                + " return ao.count(Line.class, \"ISSUE_ID = ?\", 7L); } }");
        try (PluginHost plugin = load(storing)) {
            assertEquals(TinyPlugin.KEY, plugin.key());
            @SuppressWarnings("unchecked")
            java.util.function.Function<String, Integer> store =
                    (java.util.function.Function<String, Integer>) rows.get();
            assertEquals(Integer.valueOf(1), store.apply("7:1"));
            assertThrows(IllegalStateException.class, () -> store.apply("bad"));
            assertEquals(Integer.valueOf(2), store.apply("7:2"));
            assertThrows(net.java.ao.ActiveObjectsException.class, () -> store.apply("7:2"));
            assertEquals("AO_", TableTypes.prefix("tiny").substring(0, 3));
        }
    }

    @Test
    public void drawsAFieldWithWhatTheTypeSays() throws IOException {
        host.offering(CustomFieldValuePersister.class, new CustomFieldValuePersister() {
            @Override
            public Optional<String> stored(CustomField field, Issue issue) {
                return Optional.of("before");
            }
        });
        host.offering(GenericConfigManager.class, nothing(GenericConfigManager.class));
        host.offering(TextFieldCharacterLengthValidator.class, nothing(TextFieldCharacterLengthValidator.class));
        host.offering(JiraAuthenticationContext.class, nothing(JiraAuthenticationContext.class));
        TinyPlugin withField = new TinyPlugin()
                .importing("com.atlassian.jira.issue.customfields.impl")
                .importing("com.atlassian.jira.issue.customfields.manager")
                .importing("com.atlassian.jira.issue.customfields.persistence")
                .importing("com.atlassian.jira.issue.customfields")
                .importing("com.atlassian.jira.issue.fields")
                .importing("com.atlassian.jira.security")
                .index("imports", "com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator")
                .index("imports", "com.atlassian.jira.security.JiraAuthenticationContext")
                .index("imports", "com.atlassian.jira.issue.customfields.manager.GenericConfigManager")
                .index("imports", "com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister")
                .type(
                        "Order",
                        "import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;"
                                + " import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;"
                                + " public class Order extends com.atlassian.jira.issue.customfields.impl.GenericTextCFType {"
                                + " public Order(CustomFieldValuePersister p, GenericConfigManager m,"
                                + " com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator l, com.atlassian.jira.security.JiraAuthenticationContext who) { super(p, m, l, who); }"
                                + " }")
                .file("templates/field.vm", "<b>$value</b>")
                .module("<customfield-type key='order' name='Order' i18n-name-key='tiny.label' class='tiny.Order'>"
                        + "<resource type='velocity' name='view' location='templates/field.vm'/>"
                        + "<valid-searcher package='com.atlassian.jira.plugin.system.customfieldtypes' key='exacttextsearcher'/>"
                        + "</customfield-type>");
        try (PluginHost plugin = load(withField)) {
            FieldType field = plugin.fieldTypes().get(0);
            assertEquals("org.example.tiny:order", ((CustomFieldType<?, ?>) field.type()).getKey());
            assertEquals("Tiny panel", ((CustomFieldType<?, ?>) field.type()).getName());
            assertEquals("before", ((CustomFieldType<?, ?>) field.type()).getValueFromIssue(null, null));
            assertEquals(Optional.of("<b>&</b>"), field.html("view", Map.of("value", "&")));
            assertEquals(Optional.empty(), field.html("edit", Map.of()));
        }
    }

    @Test
    public void remembersWhatAPageWantsUntilTheNextRequest() throws IOException {
        AtomicReference<Object> builder = new AtomicReference<>();
        host.offering(AtomicReference.class, builder);
        TinyPlugin page = new TinyPlugin()
                .file("js/b.js", "b();")
                .module(
                        "<web-resource key='b'><resource type='download' name='b.js' location='js/b.js'/></web-resource>")
                .index("imports", "com.atlassian.webresource.api.assembler.PageBuilderService")
                .index("imports", "java.util.concurrent.atomic.AtomicReference")
                .component(
                        "Page",
                        "public class Page implements Runnable { private final com.atlassian.webresource.api.assembler.PageBuilderService pages;"
                                + " public Page(com.atlassian.webresource.api.assembler.PageBuilderService pages,"
                                + " java.util.concurrent.atomic.AtomicReference<Object> out) { this.pages = pages; out.set(this); }"
                                + " public void run() { pages.assembler().resources().requireWebResource(\"org.example.tiny:b\"); } }");
        try (PluginHost plugin = load(page)) {
            Supplier<String> tags = () -> plugin.resourceTags(Set.of(), Set.of());
            ((Runnable) builder.get()).run();
            assertEquals("<script src=\"/s/batch/org.example.tiny:b.js\"></script>\n", tags.get());
            plugin.beginRequest();
            assertEquals("", tags.get());
            assertEquals(List.of(), host.reports());
        }
    }

    /** A service that answers every call with false, zero or null. */
    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == boolean.class ? Boolean.FALSE : null));
    }

    private static TinyPlugin panel(String template, String map) {
        return new TinyPlugin()
                .file("templates/panel.vm", template)
                .type(
                        "Provider",
                        "public class Provider extends com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider {"
                                + " public java.util.Map<String, Object> getContextMap(com.atlassian.jira.user.ApplicationUser u,"
                                + " com.atlassian.jira.plugin.webfragment.model.JiraHelper h) { return " + map
                                + "; } }")
                .module("<web-panel key='panel' location='" + PLACE + "'><label key='tiny.label'/>"
                        + "<context-provider class='tiny.Provider'/>"
                        + "<resource name='view' type='velocity' location='templates/panel.vm'/></web-panel>");
    }

    private static String text(PluginHost plugin, String path) {
        String text = new String(plugin.download(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
        return text.strip();
    }

    private PluginHost load(TinyPlugin plugin) throws IOException {
        Path work = folder.newFolder().toPath();
        return PluginHost.load(plugin.jar(work), host, work);
    }
}
