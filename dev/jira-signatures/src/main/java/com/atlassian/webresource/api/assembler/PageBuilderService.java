package com.atlassian.webresource.api.assembler;

/**
 * Knows what the page being built needs.
 *
 * <p>Not verified.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
