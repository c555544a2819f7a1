package org.amends.jira.store;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Purpose;

/** What a follow-up's row has to say. */
record FollowUpColumns(long projectId, Optional<String> owner, Optional<News> allNews, FollowUp followUp) {

    /**
     * Writes what differs, and nothing else: each column that is written again costs the database the entries of its indexes,
     * and each that is emptied costs a question for its type. {@code claims} says how many there are, for what begins anew.
     */
    void into(FollowUpRow row, IntSupplier claims) {
        Optional<String> reason = reason(row);
        long wakeAt = wakeAt(row);
        if (scheduled() && !scheduledAlready(row)) {
            put(row.getAttempts(), 0, row::setAttempts);
            put(row.getClaimsBefore(), claims.getAsInt(), row::setClaimsBefore);
        }
        put(row.getReason(), reason.orElse(null), row::setReason);
        put(Optional.ofNullable(row.getWakeAt()).orElse(FollowUpRow.NEVER), wakeAt, row::setWakeAt);
        put(row.getProjectId(), projectId, row::setProjectId);
        put(row.getPlace(), Place.of(followUp).in(projectId), row::setPlace);
        put(row.getTouch(), followUp.touch(), row::setTouch);
        put(row.getPromisedAt(), followUp.promised().toEpochMilli(), row::setPromisedAt);
        put(row.getDueAt(), followUp.due().toEpochMilli(), row::setDueAt);
        put(row.getState(), followUp.state().name(), row::setState);
        put(row.getTaskId(), followUp.taskId().orElse(null), row::setTaskId);
        put(row.getOwner(), owner.orElse(null), row::setOwner);
        put(row.getNewsOf(), news().map(News::knownProblem).orElse(null), row::setNewsOf);
        put(row.getCustomer(), news().map(News::customer).orElse(null), row::setCustomer);
    }

    private static <T> void put(T there, T wanted, Consumer<T> column) {
        if (!Objects.equals(there, wanted)) {
            column.accept(wanted);
        }
    }

    private boolean scheduled() {
        return followUp.state() == FollowUp.State.SCHEDULED;
    }

    private boolean scheduledAlready(FollowUpRow row) {
        return row.getState().equals(FollowUp.State.SCHEDULED.name())
                && row.getDueAt() == followUp.due().toEpochMilli();
    }

    /** An attempt that failed has put it off; only another due date, or another state, wakes it at another time. */
    private long wakeAt(FollowUpRow row) {
        return scheduled() ? kept(row, row.getWakeAt()).orElse(followUp.due().toEpochMilli()) : FollowUpRow.NEVER;
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
