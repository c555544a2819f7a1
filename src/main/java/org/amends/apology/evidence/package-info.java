/** What proves that a step was done, and what a comment must be to prove anything. */
package org.amends.apology.evidence;
