/** What queries may ask about follow-ups. */
package org.amends.jira.jql;
