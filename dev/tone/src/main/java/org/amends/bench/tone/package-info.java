/** How well and how fast replies are reviewed, beside a list of phrases and LanguageTool. Never ships. */
package org.amends.bench.tone;
