package org.amends.tone;

/**
 * Words as numbers. The key of a short word of plain letters is the word itself, six bits a letter; that of any other word is
 * below zero, and only tells where to look for it.
 */
final class Keys {
    private static final int BITS = 6;

    /** So many letters fit. */
    static final int LONGEST = 60 / BITS;

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789'";
    private static final byte[] CODES = codes();

    static final int APOSTROPHE = PLAIN.length();

    private Keys() {}

    private static byte[] codes() {
        byte[] codes = new byte[128];
        for (int i = 0; i < PLAIN.length(); i++) {
            codes[PLAIN.charAt(i)] = (byte) (i + 1);
            codes[Character.toUpperCase(PLAIN.charAt(i))] = (byte) (i + 1);
        }
        return codes;
    }

    /** The number of a plain letter, small or large; 0 for any other. */
    static int code(char letter) {
        return letter < CODES.length ? CODES[letter] : 0;
    }

    /** The key of a word and one more letter, by its code. */
    static long longer(long key, int code) {
        return Long.rotateLeft(key, BITS) ^ code;
    }

    static long of(char[] letters, int length) {
        long key = 0;
        boolean plain = true;
        for (int i = 0; i < length; i++) {
            int code = code(letters[i]);
            plain &= code > 0;
            key = longer(key, code > 0 ? code : letters[i]);
        }
        return plain && length <= LONGEST ? key : key | Long.MIN_VALUE;
    }
}
