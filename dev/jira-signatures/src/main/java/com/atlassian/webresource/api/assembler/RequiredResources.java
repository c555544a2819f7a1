package com.atlassian.webresource.api.assembler;

/**
 * The web resources that a page needs.
 *
 * <p>Not verified.
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
