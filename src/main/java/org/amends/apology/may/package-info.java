/** Who may do what: what an admin grants to whom, and what of it one person has. Plain Java; whom somebody is, others know. */
package org.amends.apology.may;
