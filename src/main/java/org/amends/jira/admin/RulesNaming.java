package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.method.WhichRule;
import org.amends.jira.store.WhichSection;
import org.springframework.stereotype.Component;

/** Which rules have an apology follow a method: those would be passed over if it were retired. */
@Component
public final class RulesNaming {
    private final WhichSection section;
    private final ServiceProjects projects;
    private final JiraAuthenticationContext authentication;

    /** Among the rules of all projects, and of each. */
    public RulesNaming(
            WhichSection section, ServiceProjects projects, @ComponentImport JiraAuthenticationContext authentication) {
        this.section = section;
        this.projects = projects;
        this.authentication = authentication;
    }

    /** Each in words, by its place and its number there; nothing where no rule names the method. */
    public List<String> of(String method) {
        List<String> found = new ArrayList<>(numbered(Optional.empty(), method));
        projects.all().forEach(project -> found.addAll(numbered(Optional.of(project), method)));
        return List.copyOf(found);
    }

    private List<String> numbered(Optional<Project> project, String method) {
        List<WhichRule> rules = section.own(
                        project.map(found -> OptionalLong.of(found.getId())).orElseGet(OptionalLong::empty))
                .orElse(List.of());
        List<String> found = new ArrayList<>();
        for (int at = 0; at < rules.size(); at++) {
            if (rules.get(at).method().equals(method)) {
                found.add(words(project, at + 1));
            }
        }
        return found;
    }

    private String words(Optional<Project> project, int number) {
        String place = project.map(Project::getName)
                .orElseGet(() -> authentication.getI18nHelper().getText("amends.plan.all"));
        return authentication.getI18nHelper().getText("amends.methods.rule", place, Integer.toString(number));
    }
}
