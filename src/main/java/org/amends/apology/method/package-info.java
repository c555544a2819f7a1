/** The configured checklist: stages, each with steps. */
package org.amends.apology.method;
