/** The wake-up job: makes up for lost events, and does what is due. */
package org.amends.jira.job;
