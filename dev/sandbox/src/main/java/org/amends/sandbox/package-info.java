/** A small stand-in for Jira Service Management that runs the built plugin jar. It holds no Atlassian code and is not a Jira. */
package org.amends.sandbox;
