/** Runs the built plugin jar in a real OSGi container and turns its descriptor into panels, resources, REST, servlets and fields. */
package org.amends.sandbox.osgi;
