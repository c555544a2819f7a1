/** What was promised, and what became of it. */
package org.amends.apology.promise;
