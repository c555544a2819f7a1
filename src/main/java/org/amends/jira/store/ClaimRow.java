package org.amends.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One attempt at one follow-up: a claim is made by inserting it, so the database lets only one node in. */
@Preload
@Table("CLAIM")
public interface ClaimRow extends RawEntity<String> {

    /** {@code "<follow-up id>#<attempt>"}. */
    @PrimaryKey("CLAIM_KEY")
    @NotNull
    @StringLength(80)
    String getClaimKey();

    /** The follow-up. */
    @Indexed
    @NotNull
    @StringLength(60)
    String getFollowUpId();

    /** From 1. */
    @NotNull
    Integer getAttempt();

    /** The node that holds it. */
    @NotNull
    @StringLength(60)
    String getNode();

    /** From when on another attempt may begin, epoch milliseconds. */
    @NotNull
    Long getLeaseEnds();

    /** From when on another attempt may begin, epoch milliseconds. */
    void setLeaseEnds(Long millis);
}
