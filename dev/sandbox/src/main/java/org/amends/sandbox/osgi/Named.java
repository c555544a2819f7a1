package org.amends.sandbox.osgi;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;

/** What a servlet is told at its start: its name, and no parameters. */
record Named(String getServletName, ServletContext getServletContext) implements ServletConfig {
    @Override
    public String getInitParameter(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.emptyEnumeration();
    }
}
