/** The health page: what an administrator can bet on, and what needs them. */
package org.amends.jira.health;
