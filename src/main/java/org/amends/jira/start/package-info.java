/** The page after install: three choices, each of which can be undone. */
package org.amends.jira.start;
