package org.amends.sandbox.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Keeps a test out of {@link OnPostgresIT}, and says why it need not hold on every database. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OnOneDatabase {
    /** Why. */
    String value();
}
