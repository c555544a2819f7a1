package org.amends.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One follow-up of one issue, so that what is due can be found across issues. */
@Preload
@Table("FOLLOW_UP")
@Indexes({
    @Index(
            name = "wake",
            methodNames = {"getWakeAt", "getFollowUpId"}),
    @Index(
            name = "queue",
            methodNames = {"getPlace", "getDueAt", "getFollowUpId"}),
    @Index(
            name = "mine",
            methodNames = {"getPlace", "getOwner", "getDueAt", "getFollowUpId"})
})
public interface FollowUpRow extends RawEntity<String> {

    /** In {@link #getWakeAt}: the wake-up job has nothing to attempt. A number, since emptying a column costs more. */
    long NEVER = Long.MAX_VALUE;

    /** The follow-up's id. */
    @PrimaryKey("FOLLOW_UP_ID")
    @NotNull
    @StringLength(60)
    String getFollowUpId();

    /** The issue whose journal scheduled it. */
    @Indexed
    @NotNull
    Long getIssueId();

    /** The issue's project; null in a row that an older version wrote, until its next projection. */
    Long getProjectId();

    /** The issue's project. */
    void setProjectId(Long id);

    /**
     * Where it stands in the queue: {@code "<project id>:owed"}, {@code ":failed"} or {@code ":over"}; null in a row that an
     * older version wrote. The queue reads along the two indexes that begin with it.
     */
    @StringLength(40)
    String getPlace();

    /** Where it stands in the queue. */
    void setPlace(String place);

    /** The id of its touch; null in a row that an older version wrote. */
    @StringLength(60)
    String getTouch();

    /** The id of its touch. */
    void setTouch(String id);

    /** When it was first scheduled for, epoch milliseconds; null in a row that an older version wrote. */
    Long getPromisedAt();

    /** When it was first scheduled for, epoch milliseconds. */
    void setPromisedAt(Long millis);

    /**
     * From when on the wake-up job has to attempt it, epoch milliseconds; {@link #NEVER} when it has not, and
     * null in a row that an older version wrote. What is due is found by this
     * column's index alone, however many wait and however many are over.
     */
    Long getWakeAt();

    /** From when on the wake-up job has to attempt it, epoch milliseconds. */
    void setWakeAt(Long millis);

    /** When it falls due, epoch milliseconds. */
    @NotNull
    Long getDueAt();

    /** When it falls due, epoch milliseconds. */
    void setDueAt(Long millis);

    /** The name of its {@code FollowUp.State}. */
    @NotNull
    @StringLength(20)
    String getState();

    /** The state. */
    void setState(String state);

    /** How many attempts at its task failed since it was last scheduled, moved or tried again. */
    @NotNull
    Integer getAttempts();

    /** How many attempts at its task failed since then. */
    void setAttempts(Integer attempts);

    /**
     * How many claims there were when it was last scheduled, moved or tried again: those after them are its attempts, those that
     * came to no end too. Null in a row that an older version wrote.
     */
    Integer getClaimsBefore();

    /** How many claims there were then. */
    void setClaimsBefore(Integer claims);

    /** The task's issue id; null before there is one. */
    Long getTaskId();

    /** The task's issue id. */
    void setTaskId(Long id);

    /** User key of whose it is; null when nobody is left, and no account acts. */
    @StringLength(255)
    String getOwner();

    /** User key of whose it is. */
    void setOwner(String userKey);

    /** Why the last attempt failed, or why it stands in the queue without a task; null when there is nothing to say. */
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** Why the last attempt failed. */
    void setReason(String reason);

    /**
     * For a follow-up that tells what was changed, the issue that is the known problem; null for any other. By this column's
     * index is found who waits for its release, and who was told of it.
     */
    @Indexed
    Long getNewsOf();

    /** The known problem. */
    void setNewsOf(Long issueId);

    /** User key of the customer who is told; null for any other follow-up. */
    @StringLength(255)
    String getCustomer();

    /** User key of the customer who is told. */
    void setCustomer(String userKey);
}
