/** Which method an apology follows, and what starts one by itself: the rules of an admin, held against a ticket. */
package org.amends.jira.which;
