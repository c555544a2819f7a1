package org.amends.sandbox.jira;

import com.atlassian.audit.api.AuditService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Puts a behaviour behind every service that a plugin can import. */
final class Services {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final Parts parts;
    private final SandboxWebSudoManager webSudo;

    Services(Parts parts, SandboxWebSudoManager webSudo, Supplier<URI> address) {
        this.parts = parts;
        this.webSudo = webSudo;
        issues();
        fields();
        people();
        platform(address);
    }

    Map<Class<?>, Object> all() {
        return Map.copyOf(services);
    }

    private void issues() {
        Entities entities = parts.entities();
        put(
                IssueManager.class,
                new SandboxIssueManager(entities, parts.permissions(), parts.writing(), parts.authentication()));
        put(IssueFactory.class, new SandboxIssueFactory(entities));
        put(
                IssueService.class,
                new SandboxIssueService(entities, parts.permissions(), parts.transitioning(), parts.authentication()));
        put(CommentManager.class, new SandboxCommentManager(entities, parts.permissions(), parts.commenting()));
        put(JsonEntityPropertyManager.class, new SandboxJsonEntityPropertyManager(entities));
        put(LabelManager.class, new SandboxLabelManager(entities, parts.writing()));
        put(IssueLinkManager.class, new SandboxIssueLinkManager(entities, parts.writing(), parts.publishing()));
        put(IssueLinkTypeManager.class, new SandboxIssueLinkTypeManager(entities));
        put(SearchService.class, new SandboxSearchService(new Search(parts), entities));
        put(PriorityManager.class, new SandboxPriorityManager(entities));
        put(ConstantsManager.class, new SandboxConstantsManager(entities));
        put(ChangeHistoryManager.class, new SandboxChangeHistoryManager(entities));
        put(OfBizDelegator.class, new SandboxOfBizDelegator(entities.stores().labels(), parts.ledger()));
        put(ProjectManager.class, new SandboxProjectManager(entities));
        put(WorkflowManager.class, new SandboxWorkflowManager(entities));
        put(IssueWorkflowManager.class, new SandboxIssueWorkflowManager(entities.stores(), parts.transitioning()));
        put(EventPublisher.class, parts.publisher());
    }

    private void fields() {
        Entities entities = parts.entities();
        SandboxCustomFieldManager customFields = new SandboxCustomFieldManager(entities);
        put(CustomFieldManager.class, customFields);
        put(FieldManager.class, new SandboxFieldManager(entities, customFields));
        put(FieldConfigSchemeManager.class, new SandboxFieldConfigSchemeManager(entities));
        put(FieldScreenManager.class, new SandboxFieldScreenManager(entities));
        put(IssueTypeScreenSchemeManager.class, new SandboxScreenSchemes(entities));
        put(TextFieldCharacterLengthValidator.class, new SandboxTextLength());
        put(
                CustomFieldValuePersister.class,
                new SandboxFieldPersister(entities.stores().fields()));
        put(GenericConfigManager.class, new Object());
    }

    private void people() {
        Entities entities = parts.entities();
        I18nHelper words = parts.entities()
                .holes()
                .over(I18nHelper.class, new SandboxI18nHelper(parts.translations(), parts.languages()));
        put(PermissionManager.class, new SandboxPermissionManager(entities, parts.permissions()));
        put(GroupManager.class, new SandboxGroupManager(entities));
        put(ProjectRoleManager.class, new SandboxProjectRoleManager(entities));
        put(GlobalPermissionManager.class, new SandboxGlobalPermissionManager(parts.permissions()));
        put(UserManager.class, new SandboxUserManager(entities));
        put(JiraAuthenticationContext.class, new SandboxJiraAuthenticationContext(parts.authentication(), words));
        services.put(I18nHelper.class, words);
        put(DateTimeFormatterFactory.class, new SandboxDateTimeFormatterFactory(entities, parts.languages()));
        put(TimeZoneManager.class, new SandboxTimeZoneManager(entities.zone()));
    }

    private void platform(Supplier<URI> address) {
        Database database = parts.entities().stores().database();
        put(
                PluginSettingsFactory.class,
                new SandboxPluginSettingsFactory(database, parts.entities().holes()));
        put(
                AuditService.class,
                new SandboxAuditService(
                        parts.entities().stores().audit(), parts.entities().clock(), parts.authentication()));
        put(ApplicationProperties.class, new SandboxApplicationProperties(address));
        put(LoginUriProvider.class, new SandboxLoginUriProvider());
        put(WebSudoManager.class, webSudo);
        put(JiraThreadLocalUtil.class, new SandboxThreadLocals(parts.authentication()));
        put(ClusterLockService.class, parts.locks());
        put(SchedulerService.class, parts.scheduler());
    }

    private <T> void put(Class<T> api, Object behaviour) {
        services.put(api, parts.entities().holes().over(api, behaviour));
    }
}
