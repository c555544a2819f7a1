package com.atlassian.sal.api;

/**
 * What the host is and where it stands.
 *
 * <p>Not verified.
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getVersion();
}
