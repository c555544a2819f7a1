package org.amends.sandbox.osgi;

import com.atlassian.templaterenderer.RenderingException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/**
 * Draws the plugin's templates. A reference that is nowhere is an error. An escaping engine prints references as text, save those whose name ends
 * with {@code Html}: by that convention they are markup already.
 */
final class Velocity {
    private static final Pattern MARKUP = Pattern.compile("Html\\W*$");

    private final VelocityEngine engine = new VelocityEngine();
    private final boolean escaping;

    private Velocity(Jar jar, AllowedMethods allowed, boolean escaping) {
        this.escaping = escaping;
        engine.setProperty("resource.loaders", "jar");
        engine.setProperty("resource.loader.jar.instance", new JarLoader(jar));
        engine.setProperty("runtime.strict_mode.enable", true);
        engine.setProperty("introspector.uberspect.class", GuardedUberspect.class.getName());
        engine.setApplicationAttribute(GuardedUberspect.ALLOWED, allowed);
        engine.init();
    }

    static Velocity escaping(Jar jar, AllowedMethods allowed) {
        return new Velocity(jar, allowed, true);
    }

    /** As Jira draws custom fields: nothing is escaped. */
    static Velocity plain(Jar jar, AllowedMethods allowed) {
        return new Velocity(jar, allowed, false);
    }

    boolean has(String template) {
        return engine.resourceExists(template);
    }

    String draw(String template, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        draw(template, values, out);
        return out.toString();
    }

    void draw(String template, Map<String, Object> values, Writer out) {
        try {
            engine.getTemplate(template, "UTF-8").merge(context(values), out);
        } catch (VelocityException broken) {
            throw new RenderingException(template + ": " + broken.getMessage(), broken);
        }
    }

    /** Draws a template that is given as text; {@code name} is for the message when it is broken. */
    String drawText(String name, String text, Map<String, Object> values) {
        StringWriter out = new StringWriter();
        try {
            engine.evaluate(context(values), out, name, text);
            return out.toString();
        } catch (VelocityException broken) {
            throw new RenderingException(name + ": " + broken.getMessage(), broken);
        }
    }

    private Context context(Map<String, Object> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        if (escaping) {
            EventCartridge events = new EventCartridge();
            ReferenceInsertionEventHandler escape =
                    (any, reference, value) -> value == null || isMarkup(reference) ? value : escaped(value.toString());
            events.addReferenceInsertionEventHandler(escape);
            events.attachToContext(context);
        }
        return context;
    }

    private static boolean isMarkup(String reference) {
        return MARKUP.matcher(reference).find();
    }

    private static String escaped(String text) {
        String escaped = replaced(text, '&', "&amp;");
        escaped = replaced(escaped, '<', "&lt;");
        escaped = replaced(escaped, '>', "&gt;");
        escaped = replaced(escaped, '"', "&quot;");
        return replaced(escaped, '\'', "&#39;");
    }

    /** Looks for the character first, which is many times quicker than replacing what is not there. */
    private static String replaced(String text, char plain, String escape) {
        return text.indexOf(plain) < 0 ? text : text.replace(String.valueOf(plain), escape);
    }

    private static final class JarLoader extends ResourceLoader {
        private final Jar jar;

        JarLoader(Jar jar) {
            this.jar = jar;
        }

        @Override
        public void init(ExtProperties configuration) {
            setCachingOn(true);
        }

        @Override
        public Reader getResourceReader(String name, String encoding) {
            return new StringReader(
                    jar.text(name).orElseThrow(() -> new ResourceNotFoundException("The plugin has no file " + name)));
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
