/** The customer's answer to "is it solved?", by a link that an agent sends them. */
package org.amends.jira.answer;
