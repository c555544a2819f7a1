package com.atlassian.webresource.api.assembler;

/**
 * Collects what a page needs.
 *
 * <p>Not verified.
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
