/** What was given to make up for it, in which order, and the gate before goodwill. */
package org.amends.apology.reparation;
