/** What a project's apologies come to, for its agents. */
package org.amends.jira.report;
