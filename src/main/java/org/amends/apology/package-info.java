/** The rules of an apology, in plain Java: what is owed on one issue, and how far it has come. */
package org.amends.apology;
