package org.amends.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One follow-up of one issue, so that what is due can be found across issues. */
@Preload
@Table("FOLLOW_UP")
public interface FollowUpRow extends RawEntity<String> {

    /** The follow-up's id. */
    @PrimaryKey("FOLLOW_UP_ID")
    @NotNull
    @StringLength(60)
    String getFollowUpId();

    /** The issue whose journal scheduled it. */
    @Indexed
    @NotNull
    Long getIssueId();

    /** When it falls due, epoch milliseconds. */
    @Indexed
    @NotNull
    Long getDueAt();

    /** When it falls due, epoch milliseconds. */
    void setDueAt(Long millis);

    /** {@code SCHEDULED}, {@code TASK}, {@code DONE}, {@code CANCELLED} or {@code FAILED}. */
    @NotNull
    @StringLength(20)
    String getState();

    /** The state. */
    void setState(String state);

    /** How often its task was attempted. */
    @NotNull
    Integer getAttempts();

    /** How often its task was attempted. */
    void setAttempts(Integer attempts);

    /** The task's issue id; null before there is one. */
    Long getTaskId();

    /** The task's issue id. */
    void setTaskId(Long id);

    /** User key of who took responsibility; null when nobody did. */
    @Indexed
    @StringLength(255)
    String getOwner();

    /** User key of who took responsibility. */
    void setOwner(String userKey);

    /** Why the last attempt failed; null when none did. */
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** Why the last attempt failed. */
    void setReason(String reason);
}
