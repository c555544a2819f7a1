package org.amends.check;

/**
 * One claim that does not hold.
 *
 * @param place the type or member that it is about
 * @param expected what is claimed
 * @param found what the real one has instead
 */
record Difference(String place, String expected, String found) {
    /** One line. */
    @Override
    public String toString() {
        return place + ": expected " + expected + ", found " + found;
    }
}
