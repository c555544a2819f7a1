/** The panel on an issue: who sees it, and the state that it draws. */
package org.amends.jira.panel;
