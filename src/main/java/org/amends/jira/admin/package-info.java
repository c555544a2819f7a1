/** Switching Amends on and off in a project. */
package org.amends.jira.admin;
