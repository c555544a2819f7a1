/** The custom field with the reparation order. */
package org.amends.jira.field;
