/** What all pages of ours that Jira serves as servlets have in common. */
package org.amends.jira.page;
