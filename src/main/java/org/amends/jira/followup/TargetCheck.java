package org.amends.jira.followup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.Agents;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.amends.jira.store.TaskSection;
import org.springframework.stereotype.Component;

/** Whether a project's follow-ups could become tasks now, without making one: what an admin chose once may have gone since. */
@Component
public final class TargetCheck {

    private final Settings settings;
    private final Accounts accounts;
    private final Agents agents;
    private final TaskSection section;
    private final TaskCheck check;

    /** Asks who acts, and what was chosen. */
    public TargetCheck(Settings settings, Accounts accounts, Agents agents, TaskSection section, TaskCheck check) {
        this.settings = settings;
        this.accounts = accounts;
        this.agents = agents;
        this.section = section;
        this.check = check;
    }

    /** What would keep them from it; nothing where Amends is switched off. */
    public List<Refusal> against(Project project) {
        return settings.switchedOn(project.getId()).stream()
                .flatMap(on -> account(project, on)
                        .map(Stream::of)
                        .orElseGet(() -> check.against(project, section.holding(project.getId())).stream()))
                .toList();
    }

    private Optional<Refusal> account(Project project, ProjectSettings on) {
        if (on.actor().isEmpty()) {
            return Optional.of(Refusal.of("actor", "actor-missing"));
        }
        Optional<ApplicationUser> account = accounts.acting(project.getId());
        if (account.isEmpty()) {
            return Optional.of(Refusal.of("actor", "actor-gone"));
        }
        return agents.isAgent(account.get(), project)
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("actor", "actor-no-agent", account.get().getDisplayName(), project.getName()));
    }
}
