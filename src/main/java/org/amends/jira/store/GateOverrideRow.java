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

/** One goodwill that was given before its time, and why; written from the journal. */
@Preload
@Table("OVERRIDE")
@Indexes({
    @Index(
            name = "ofproject",
            methodNames = {"getProjectId", "getOverriddenAt"})
})
public interface GateOverrideRow extends RawEntity<String> {

    /** {@code "<issue id>:<line of the journal>"}. */
    @PrimaryKey("OVERRIDE_ID")
    @NotNull
    @StringLength(60)
    String getOverrideId();

    /** The issue. */
    @Indexed
    @NotNull
    Long getIssueId();

    /** Its project. */
    @NotNull
    Long getProjectId();

    /** Its project. */
    void setProjectId(Long id);

    /** When, epoch milliseconds. */
    @NotNull
    Long getOverriddenAt();

    /** Why. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReason();

    /** Why; it changes when it is redacted. */
    void setReason(String reason);
}
