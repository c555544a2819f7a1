package org.amends.jira.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Purpose;

/** What a follow-up's row has to say. */
record FollowUpColumns(long projectId, Optional<String> owner, Optional<News> allNews, FollowUp followUp) {

    boolean differ(FollowUpRow row) {
        return !List.of(
                        place(),
                        followUp.touch(),
                        followUp.promised().toEpochMilli(),
                        followUp.due().toEpochMilli(),
                        followUp.state().name(),
                        wakeAt(row),
                        followUp.taskId(),
                        owner,
                        reason(row),
                        news())
                .equals(Arrays.asList(
                        row.getPlace(),
                        row.getTouch(),
                        row.getPromisedAt(),
                        row.getDueAt(),
                        row.getState(),
                        Optional.ofNullable(row.getWakeAt()),
                        Optional.ofNullable(row.getTaskId()),
                        Optional.ofNullable(row.getOwner()),
                        Optional.ofNullable(row.getReason()),
                        Optional.ofNullable(row.getNewsOf()).map(known -> new News(known, row.getCustomer()))));
    }

    void into(FollowUpRow row) {
        if (scheduled() && !scheduledAlready(row)) {
            row.setAttempts(0);
        }
        row.setReason(reason(row).orElse(null));
        row.setWakeAt(wakeAt(row).orElse(null));
        row.setProjectId(projectId);
        row.setPlace(place());
        row.setTouch(followUp.touch());
        row.setPromisedAt(followUp.promised().toEpochMilli());
        row.setDueAt(followUp.due().toEpochMilli());
        row.setState(followUp.state().name());
        row.setTaskId(followUp.taskId().orElse(null));
        row.setOwner(owner.orElse(null));
        row.setNewsOf(news().map(News::knownProblem).orElse(null));
        row.setCustomer(news().map(News::customer).orElse(null));
    }

    private String place() {
        String stands = followUp.state() == FollowUp.State.FAILED ? "failed" : followUp.owed() ? "owed" : "over";
        return projectId + ":" + stands;
    }

    private boolean scheduled() {
        return followUp.state() == FollowUp.State.SCHEDULED;
    }

    private boolean scheduledAlready(FollowUpRow row) {
        return row.getState().equals(FollowUp.State.SCHEDULED.name())
                && row.getDueAt() == followUp.due().toEpochMilli();
    }

    /** An attempt that failed has put it off; only another due date, or another state, wakes it at another time. */
    private Optional<Long> wakeAt(FollowUpRow row) {
        return scheduled()
                ? kept(row, row.getWakeAt()).or(() -> Optional.of(followUp.due().toEpochMilli()))
                : Optional.empty();
    }

    /** The journal's reason, else that of the last attempt, as long as nothing began anew. */
    private Optional<String> reason(FollowUpRow row) {
        return scheduled() ? kept(row, row.getReason()) : followUp.because();
    }

    private <T> Optional<T> kept(FollowUpRow row, T value) {
        return Optional.ofNullable(value).filter(there -> scheduledAlready(row));
    }

    private Optional<News> news() {
        return allNews.filter(news -> followUp.purpose() == Purpose.TELL);
    }
}
