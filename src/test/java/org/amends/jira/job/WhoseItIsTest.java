package org.amends.jira.job;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.jira.store.Fallback;
import org.junit.Test;

/** To whom a follow-up goes when it falls due; Ana took responsibility, and she or others may be gone by then. */
public final class WhoseItIsTest extends FollowUpStory {

    @Test
    public void whoTookResponsibilityHasItWhoeverElseThereIs() {
        complaint.setAssignee(agent("ben"));
        named("cara", "second line");
        goesTo("ana");
    }

    @Test
    public void whoLeftIsPassedOver() {
        complaint.setAssignee(agent("ben"));
        jira.inactive.add("ana");
        goesTo("ben");
    }

    @Test
    public void whoMayNotEditTicketsAnyMoreIsPassedOver() {
        complaint.setAssignee(agent("ben"));
        jira.trainees.add("ana");
        goesTo("ben");
    }

    @Test
    public void whoIsNoAgentAnyMoreIsPassedOver() {
        jira.agentKeys.remove("ana");
        complaint.setAssignee(jira.person("rosa"));
        named("cara", "second line");
        agent("cara");
        goesTo("cara");
    }

    @Test
    public void afterThePersonComesTheGroupAlwaysInTheSameOrder() {
        jira.inactive.addAll(List.of("ana", "cara"));
        named("cara", "second line");
        jira.groups.put("second line", people("rosa", "emil", "dora"));
        agent("emil");
        agent("dora");
        goesTo("dora");
    }

    @Test
    public void afterTheGroupComesTheProjectsLead() {
        jira.inactive.add("ana");
        named("nobody", "no such group");
        jira.lead = Optional.of(agent("lea"));
        goesTo("lea");
    }

    @Test
    public void aLeadWhoIsNoAgentIsPassedOverAndTheAccountThatActsHasIt() {
        jira.inactive.add("ana");
        jira.lead = Optional.of(jira.person("lea"));
        goesTo("bot");
    }

    @Test
    public void whatHoldsForAllProjectsHoldsUntilTheProjectHasItsOwn() {
        jira.inactive.add("ana");
        node.owners.keep(OptionalLong.empty(), fallback("cara", ""));
        agent("cara");
        look();
        assertEquals(Optional.of("cara"), owner());
        node.owners.keep(OptionalLong.of(jira.care.getId()), fallback("", "second line"));
        jira.groups.put("second line", people("ben"));
        look();
        assertEquals(Optional.of("ben"), owner());
        node.owners.drop(OptionalLong.of(jira.care.getId()));
        look();
        assertEquals(Optional.of("cara"), owner());
    }

    @Test
    public void theQueueSaysWhoseItWouldBeNow() {
        assertEquals(Optional.of("ana"), owner());
        jira.inactive.add("ana");
        complaint.setAssignee(agent("ben"));
        later(Duration.ofMinutes(1));
        assertEquals(Optional.of("ben"), owner());
    }

    @Test
    public void whoCannotHaveFollowUpsIsRefusedByName() {
        jira.inactive.add("gone");
        jira.person("gone");
        assertEquals(List.of(), check("ana", ""));
        assertEquals(List.of(refusal("owners.user", "owner-unknown", "nobody")), check("nobody", ""));
        assertEquals(List.of(refusal("owners.user", "owner-inactive", "gone")), check("gone", ""));
        assertEquals(List.of(refusal("owners.user", "owner-no-agent", "rosa", "Customer care")), check("rosa", ""));
    }

    @Test
    public void aGroupInWhichNobodyCanHaveThemIsRefusedByName() {
        jira.inactive.add("gone");
        jira.groups.put("left", people("gone"));
        jira.groups.put("customers", people("rosa"));
        jira.groups.put("second line", people("rosa", "ben"));
        assertEquals(List.of(), check("", "second line"));
        assertEquals(List.of(refusal("owners.group", "owner-group-empty", "no such")), check("", "no such"));
        assertEquals(List.of(refusal("owners.group", "owner-group-empty", "left")), check("", "left"));
        assertEquals(
                List.of(refusal("owners.group", "owner-group-no-agent", "customers", "Customer care")),
                check("", "customers"));
    }

    @Test
    public void forAllProjectsNobodyHasToBeAnAgentOfOne() {
        jira.groups.put("customers", people("rosa"));
        assertEquals(List.of(), node.ownersCheck.against(Optional.empty(), fallback("rosa", "customers")));
    }

    private void goesTo(String key) {
        look();
        assertEquals(Optional.of(key), owner());
        later(WEEK);
        assertEquals(key, task().getAssignee().getKey());
    }

    private void look() {
        node.look.at(complaint.getId());
    }

    private Optional<String> owner() {
        return node.rows.owner(followUp().id());
    }

    private void named(String user, String group) {
        node.owners.keep(OptionalLong.of(jira.care.getId()), fallback(user, group));
    }

    private List<Refusal> check(String user, String group) {
        return node.ownersCheck.against(Optional.of(jira.care), fallback(user, group));
    }

    private static Fallback fallback(String user, String group) {
        return new Fallback(
                Optional.of(user).filter(name -> !name.isEmpty()),
                Optional.of(group).filter(name -> !name.isEmpty()));
    }

    private static Refusal refusal(String field, String code, String... args) {
        return Refusal.of(field, code, args);
    }

    private ApplicationUser agent(String key) {
        jira.agentKeys.add(key);
        return jira.person(key);
    }

    private List<ApplicationUser> people(String... keys) {
        return Stream.of(keys).map(jira::person).toList();
    }
}
