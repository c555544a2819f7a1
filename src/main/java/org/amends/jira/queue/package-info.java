/** The page of a project's follow-ups in the agent view. */
package org.amends.jira.queue;
