/** The facts of one issue in order. */
package org.amends.apology.journal;
