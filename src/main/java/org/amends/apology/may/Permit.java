package org.amends.apology.may;

/** What one person may do at one ticket; asked only where something is done that needs a right. */
public interface Permit {
    /** For who may do everything: Amends itself. */
    Permit EVERYTHING = new Permit() {
        @Override
        public Held held(Right right) {
            return Rights.SHIPPED.held(right, grantee -> true);
        }

        @Override
        public Held goodwillOf(String userKey) {
            return held(Right.GOODWILL);
        }

        @Override
        public String holders(Right right) {
            return "";
        }
    };

    /** What of a right they have. */
    Held held(Right right);

    /** What somebody else, whom they name as having approved it, may give. */
    Held goodwillOf(String userKey);

    /** To whom the right is granted now, as people call them. */
    String holders(Right right);
}
