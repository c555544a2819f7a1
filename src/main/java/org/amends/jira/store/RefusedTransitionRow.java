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

/** One transition that our validator refused; kept for a week. */
@Preload
@Table("REFUSED")
@Indexes({
    @Index(
            name = "refused",
            methodNames = {"getProjectId", "getRefusedAt"})
})
public interface RefusedTransitionRow extends RawEntity<String> {

    /** {@code "<issue id>:<random>"}. */
    @PrimaryKey("REFUSAL_ID")
    @NotNull
    @StringLength(60)
    String getRefusalId();

    /** The issue. */
    @Indexed
    @NotNull
    Long getIssueId();

    /** Its project then. */
    @NotNull
    Long getProjectId();

    /** When, epoch milliseconds. */
    @NotNull
    @Indexed
    Long getRefusedAt();

    /** Who wanted it. */
    @NotNull
    @StringLength(255)
    String getUserKey();

    /** The transition's name; {@code -} where it is not known. */
    @NotNull
    @StringLength(255)
    String getTransition();

    /** What was missing, as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getReasons();
}
