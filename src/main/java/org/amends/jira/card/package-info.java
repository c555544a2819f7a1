/** The contact card of an agent: how, when, and what not for (A+). */
package org.amends.jira.card;
