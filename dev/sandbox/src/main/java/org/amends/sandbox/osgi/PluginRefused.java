package org.amends.sandbox.osgi;

import java.util.List;

/** The jar cannot be run as it is; the message names every defect that was found. */
public final class PluginRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PluginRefused(List<String> defects) {
        super(String.join("\n", defects));
    }

    PluginRefused(String defect, Throwable cause) {
        super(defect, cause);
    }
}
