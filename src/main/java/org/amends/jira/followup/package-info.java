/** The task of a follow-up: made once whatever dies in between, closed with its outcome, retired when it is not owed any more. */
package org.amends.jira.followup;
