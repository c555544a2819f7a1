/**
 * Jira's plain classes as the tests need them: the signatures compile but do not run. They stand before the signatures on the
 * tests' class path, hold what they are given, and never ship.
 */
package com.atlassian.jira;
