/** What the plugin costs: measured in the sandbox, against peers that take turns with it in the same run. */
package org.amends.bench;
