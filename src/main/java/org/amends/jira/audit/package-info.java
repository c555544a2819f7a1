/** What administrators change of Amends, told to Jira's audit log. */
package org.amends.jira.audit;
