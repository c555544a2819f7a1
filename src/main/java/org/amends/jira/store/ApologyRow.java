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

/** The summary of an issue's journal, or the mark of a follow-up task; its key is the issue's id. */
@Preload
@Table("APOLOGY")
@Indexes({
    @Index(
            name = "invited",
            methodNames = {"getProjectId", "getInvitedAt", "getIssueId"}),
    @Index(
            name = "owed",
            methodNames = {"getProjectId", "getOwed", "getIssueId"}),
    @Index(
            name = "method",
            methodNames = {"getMethod", "getOwed", "getIssueId"}),
    @Index(
            name = "customer",
            methodNames = {"getCustomer", "getStartedAt", "getIssueId"})
})
public interface ApologyRow extends RawEntity<Long> {
    /** The longest text that every database takes in a condition. */
    int SHORT_TEXT = 450;

    /** The issue. */
    @PrimaryKey("ISSUE_ID")
    @NotNull
    Long getIssueId();

    /** {@code apology} or {@code follow-up}. */
    @NotNull
    @StringLength(20)
    String getKind();

    /** The kind. */
    void setKind(String kind);

    /** For a follow-up task the issue that it follows up. */
    @Indexed
    Long getSourceIssueId();

    /** The issue that this task follows up. */
    void setSourceIssueId(Long id);

    /** The issue's project; null until the first projection. */
    @Indexed
    Long getProjectId();

    /** The issue's project. */
    void setProjectId(Long id);

    /** Whether the wake-up job still has to look at it. */
    @NotNull
    Boolean getOpen();

    /** Whether the wake-up job still has to look at it. */
    void setOpen(Boolean open);

    /** Code of the reparation order; null until the first projection. */
    @StringLength(20)
    String getReparationOrder();

    /** Code of the reparation order. */
    void setReparationOrder(String code);

    /** When the customer was invited in, epoch milliseconds; null when they are not. */
    Long getInvitedAt();

    /** When the customer was invited in, epoch milliseconds. */
    void setInvitedAt(Long millis);

    /** What the customer is invited to; null when they are not. */
    @StringLength(StringLength.UNLIMITED)
    String getInvitedTo();

    /** What the customer is invited to. */
    void setInvitedTo(String words);

    /** User key of who is owed it; null where nobody reported the issue. */
    @StringLength(255)
    String getCustomer();

    /** User key of who is owed it. */
    void setCustomer(String key);

    /** When the apology began, epoch milliseconds; null until a projection of a version that has it. */
    Long getStartedAt();

    /** When the apology began, epoch milliseconds. */
    void setStartedAt(Long millis);

    /** Whether something is owed still; null as above. */
    Boolean getOwed();

    /** Whether something is owed still. */
    void setOwed(Boolean owed);

    /** The ids of the open steps, each between two semicolons; null as above. */
    @StringLength(SHORT_TEXT)
    String getOpenSteps();

    /** The ids of the open steps, each between two semicolons. */
    void setOpenSteps(String ids);

    /** The method that it follows and its version, {@code outage:2}; null as above. */
    @StringLength(60)
    String getMethod();

    /** The method that it follows and its version. */
    void setMethod(String followed);

    /** What the customer said of it in JSM's own field, from one to five; null where they said nothing. */
    Integer getSatisfaction();

    /** What the customer said of it in JSM's own field. */
    void setSatisfaction(Integer stars);
    /** The issue whose apology stands for this one's; null for most. */
    @Indexed
    Long getCoveredBy();

    /** The issue whose apology stands for this one's. */
    void setCoveredBy(Long id);

    /** The journal's last line that this summary has seen. */
    @NotNull
    Long getLastSeq();

    /** The journal's last line that this summary has seen. */
    void setLastSeq(Long seq);

    /** When it was last written, epoch milliseconds. */
    @NotNull
    Long getUpdatedAt();

    /** When it was last written, epoch milliseconds. */
    void setUpdatedAt(Long millis);
}
