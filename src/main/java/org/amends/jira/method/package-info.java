/** The methods of administrators: drafted, published, retired; and the words of their steps for a reader. */
package org.amends.jira.method;
