package org.amends.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.amends.apology.reparation.Details;
import org.amends.jira.issue.Agents;
import org.springframework.stereotype.Component;

/** Who may be named as having approved a reparation: an agent of the issue's project. */
@Component
public class Approvers {
    private final UserManager people;
    private final Agents agents;

    public Approvers(@ComponentImport("jiraUserManager") UserManager people, Agents agents) {
        this.people = people;
        this.agents = agents;
    }

    /** The key of whoever logs in by that name. Who had approved it before stays so, even when they are no agent any more. */
    String key(Visit visit, String name, Optional<Details> before) {
        Optional<ApplicationUser> found = Optional.ofNullable(people.getUserByName(name.strip()));
        Optional<String> was = before.flatMap(Details::approver);
        if (found.isEmpty() && was.filter(name.strip()::equals).isPresent()) {
            return was.get();
        }
        return found.filter(person -> agents.isAgent(person, visit.issue())
                        || was.filter(person.getKey()::equals).isPresent())
                .map(ApplicationUser::getKey)
                .orElseThrow(() -> TurnedAway.badValue("approver", "approver"));
    }
}
