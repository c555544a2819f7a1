/** What agents can read about how Amends judges: made from the rules themselves. */
package org.amends.jira.guide;
