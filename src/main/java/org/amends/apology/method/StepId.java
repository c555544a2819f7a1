package org.amends.apology.method;

/** The stable name of a step. Whether a method has such a step is the method's to say. */
public record StepId(String value) {
    /** The one step that no method may let go (B1, R1). */
    public static final StepId OWN_IT = new StepId("own-it");

    @Override
    public String toString() {
        return value;
    }
}
