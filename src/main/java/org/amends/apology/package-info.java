/**
 * The rules of an apology, in plain Java: what is owed on one issue, and how far it has come. The packages below hold what
 * happened, in its words; this one holds what is folded from that and what may follow on it.
 */
package org.amends.apology;
