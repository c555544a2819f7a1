/** Working time: which days and hours count, and what "a week later" means in them. */
package org.amends.apology.calendar;
