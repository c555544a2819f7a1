/** Days off out of an iCalendar file. */
package org.amends.jira.ics;
