package org.amends.jira.followup;

import java.util.Optional;
import org.amends.apology.Decision;

/**
 * What became of an outcome. The decision is the journal's. {@code stillOpen} tells, in words for the agent, why the task
 * could not be closed; the outcome stands nevertheless. Empty when the task is closed or there is none.
 */
public record OutcomeGiven(Decision decision, Optional<String> stillOpen) {}
