package org.amends.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One writing of the field <i>Follow-up state</i> by Amends: noted before it is done, so that it is known as our own afterwards. */
@Preload
@Table("FIELD_WRITE")
public interface FieldWriteRow extends RawEntity<String> {

    /** {@code "<issue id>:<random>"}. */
    @PrimaryKey("WRITE_ID")
    @NotNull
    @StringLength(60)
    String getWriteId();

    /** The issue. */
    @Indexed
    @NotNull
    Long getIssueId();

    /** What was written. */
    @NotNull
    @StringLength(255)
    String getCode();

    /** The newest change group of the field before; 0 where there was none. */
    @NotNull
    Long getAfterGroup();

    /** When it began, epoch milliseconds. */
    @NotNull
    Long getWrittenAt();

    /** The change group that it made; null while it is under way, or when its node died. */
    Long getOwnGroup();

    /** The change group that it made. */
    void setOwnGroup(Long group);

    /** For somebody else's change that is left as it is: the journal's last line then. */
    Long getLeftAt();
}
