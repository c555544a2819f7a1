package org.amends.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One line of a journal. The key is issue and sequence, {@code "10001:3"}: of two writers who take the same number, the
 * database refuses the second. Never updated, so there are no setters.
 */
@Preload
@Table("JOURNAL")
public interface JournalRow extends RawEntity<String> {

    /** {@code "<issue id>:<sequence>"}. */
    @PrimaryKey("LINE_KEY")
    @NotNull
    @StringLength(60)
    String getLineKey();

    /** The issue whose journal this line belongs to. */
    @Indexed
    @NotNull
    Long getIssueId();

    /** From 1, without gaps. */
    @NotNull
    Long getSeq();

    /** The fact's kind, for example {@code step-done}. */
    @NotNull
    @StringLength(60)
    String getType();

    /** Version of the document's form. */
    @NotNull
    Integer getVersion();

    /** When it happened, epoch milliseconds. */
    @NotNull
    Long getAt();

    /** User key of the person; null when Amends itself acted. */
    @Indexed
    @StringLength(255)
    String getActor();

    /** What the fact was taken from, for example {@code change:10200}; null when from nothing that has a number. */
    @StringLength(255)
    String getFactKey();

    /** The fact as JSON. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getDocument();
}
