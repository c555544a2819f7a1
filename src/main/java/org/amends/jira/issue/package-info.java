/** Reading and marking Jira's issues: comments, change history, who is an agent; and the desk where facts are taken in. */
package org.amends.jira.issue;
