package org.amends.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The fingerprint of a public reply of ours: numbers, from which no word and no author can be told. */
@Preload
@Table("SENT_REPLY")
public interface SentReplyRow extends RawEntity<String> {

    /** The comment's id. */
    @PrimaryKey("COMMENT_ID")
    @NotNull
    @StringLength(60)
    String getCommentId();

    /** Its issue. */
    @Indexed
    @NotNull
    Long getIssueId();

    /** The issue's project then. */
    @Indexed
    @NotNull
    Long getProjectId();

    /** When it was said, epoch milliseconds. */
    @Indexed
    @NotNull
    Long getSaidAt();

    /** The fingerprint, in digits. */
    @NotNull
    @StringLength(255)
    String getDigits();
}
