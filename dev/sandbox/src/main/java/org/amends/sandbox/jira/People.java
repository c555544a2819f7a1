package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** The persons of the sandbox, for its start page and its login. */
public interface People {
    /**
     * A person and what they are.
     *
     * @param role for people to read: {@code admin}, {@code agent of CARE}, {@code customer}
     * @param staff whether they have something to do beyond the portal
     */
    record Person(ApplicationUser user, String role, boolean admin, boolean staff) {}

    /** Those of the seed who are active, admins and agents first; persons that came with an import are left out. */
    List<Person> seeded();

    Optional<Person> byName(String name);

    /** Those who are active and of whom the name, the mail address or a word of what they are called begins so. */
    List<ApplicationUser> matching(String typed);

    /** The names of groups that hold what was typed. */
    List<String> groupsMatching(String typed);

    /** The person, where name and password (the name again) belong to somebody active. */
    Optional<Person> signIn(String name, String password);
}
