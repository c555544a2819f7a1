/**
 * Jira's plain classes as the sandbox and the plugin's tests need them: the signatures compile but do not run. They stand before the
 * signatures on the class path, and never ship.
 */
package com.atlassian.jira;
