package org.amends.sandbox.osgi;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The template renderer as plugins get it: it escapes, and it adds nothing to what it is given. */
final class Renderer implements TemplateRenderer {
    private final Velocity velocity;

    Renderer(Velocity velocity) {
        this.velocity = velocity;
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        velocity.draw(templateName, context, writer);
    }
}
