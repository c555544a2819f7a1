/** What all the rules speak in: who acted, and words with a stable code. */
package org.amends.apology.word;
