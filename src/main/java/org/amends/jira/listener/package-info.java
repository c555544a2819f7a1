/** Looking at an issue soon after something happened to it, and the threads on which we do so. */
package org.amends.jira.listener;
