package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Knows the address of the login page.
 *
 * <p>Not verified.
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
