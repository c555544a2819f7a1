package org.amends.jira.queue;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.springframework.stereotype.Component;

/** Has our scripts and styles come with the page that is being drawn, for no context of web resources is documented for it. */
@Component
public final class PageResources {
    private final PageBuilderService page;

    /** Asks Jira's page builder. */
    public PageResources(@ComponentImport PageBuilderService page) {
        this.page = page;
    }

    /** The resource of this key. */
    public void require(String key) {
        page.assembler().resources().requireWebResource("org.amends.amends:" + key);
    }
}
