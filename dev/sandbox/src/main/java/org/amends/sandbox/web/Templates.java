package org.amends.sandbox.web;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** The sandbox's own templates. A reference is printed as text unless it is {@link Html}; one that is not there is an error. */
final class Templates {
    private final VelocityEngine engine;

    Templates() {
        Properties settings = new Properties();
        settings.put("resource.loaders", "class");
        settings.put(
                "resource.loader.class.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        settings.put("resource.loader.class.cache", "true");
        settings.put("runtime.strict_mode.enable", "true");
        settings.put("velocimacro.library.path", "web/templates/macros.vm");
        engine = new VelocityEngine(settings);
        engine.init();
    }

    /** The template of this name, such as {@code issue}, filled with the model. */
    Html render(String name, Map<String, ?> model) {
        VelocityContext context = new VelocityContext();
        model.forEach(context::put);
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(escaping());
        events.attachToContext(context);
        StringWriter page = new StringWriter();
        engine.getTemplate("web/templates/" + name + ".vm", "UTF-8").merge(context, page);
        return new Html(page.toString());
    }

    private static ReferenceInsertionEventHandler escaping() {
        return (context, reference, value) ->
                value instanceof Html || value == null ? value : Html.escape(value.toString());
    }
}
