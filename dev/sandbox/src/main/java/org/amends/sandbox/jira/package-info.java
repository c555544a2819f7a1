/**
 * Jira's services, of our own writing, over one database: as much as the plugin calls and the sandbox's pages show.
 * {@link org.amends.sandbox.jira.SandboxJira} is the entry.
 */
package org.amends.sandbox.jira;
