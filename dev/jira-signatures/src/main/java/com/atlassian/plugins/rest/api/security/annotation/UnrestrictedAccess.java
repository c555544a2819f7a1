package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a REST resource or method to everyone.
 *
 * <p>Read from
 * https://github.com/deftdevs/bootstrapi/blob/4c9d6271f0/jira/src/main/java/com/deftdevs/bootstrapi/jira/rest/PingResourceImpl.java (Jira 11.3);
 * https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints (Jira 10.0).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface UnrestrictedAccess {}
