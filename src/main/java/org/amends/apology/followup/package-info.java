/** The touch that everybody forgets: when it is due, and what became of it. */
package org.amends.apology.followup;
