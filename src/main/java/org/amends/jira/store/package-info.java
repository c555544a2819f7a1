/** What Amends keeps: the journal and its projections on ActiveObjects, settings, the shipped method, the clock. */
package org.amends.jira.store;
