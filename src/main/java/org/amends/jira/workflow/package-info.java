/** The post function that schedules a follow-up, for workflows that do not use resolution. */
package org.amends.jira.workflow;
