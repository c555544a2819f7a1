/** The pages of the sandbox: as much of Jira's screens as the plugin lives in, drawn with AUI. */
package org.amends.sandbox.web;
