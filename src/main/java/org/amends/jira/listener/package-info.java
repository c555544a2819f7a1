/** Looking at an issue soon after something happened to it. */
package org.amends.jira.listener;
