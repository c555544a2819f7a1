package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.function.Supplier;

/** Who is signed in on this thread. What a page does, it does as this person. */
public final class SandboxAuthenticationContext {
    private final ThreadLocal<ApplicationUser> user = new ThreadLocal<>();

    /** Empty for an anonymous visitor and on worker threads. */
    public Optional<ApplicationUser> user() {
        return Optional.ofNullable(user.get());
    }

    /** Signs the person in on this thread until {@link #clear} or another sign-in. */
    public void signIn(ApplicationUser person) {
        user.set(person);
    }

    public void clear() {
        user.remove();
    }

    /** Does the work as this person, and gives the thread back as it was. */
    public <T> T as(ApplicationUser person, Supplier<T> work) {
        Optional<ApplicationUser> before = user();
        signIn(person);
        try {
            return work.get();
        } finally {
            before.ifPresentOrElse(this::signIn, this::clear);
        }
    }
}
