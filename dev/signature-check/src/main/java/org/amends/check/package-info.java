/**
 * Compares what we claim of Jira with what Jira is: the signatures that the plugin is compiled against with the real jars, and the
 * index of Spring Scanner that is checked in with the one that Atlassian's own tool writes. Class files are read and never loaded.
 */
package org.amends.check;
