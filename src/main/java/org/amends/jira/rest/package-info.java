/** The apology over REST: who may, what came, what goes back. */
package org.amends.jira.rest;
