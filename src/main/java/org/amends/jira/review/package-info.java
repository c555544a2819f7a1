/** The reply review in the ticket: which rules hold for whom, what stands around a reply, and what its words say of the steps. */
package org.amends.jira.review;
