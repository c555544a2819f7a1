package org.amends.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * One thing that an administrator did to a method: saved a draft, published, retired it. Its key is the method's id and a number that
 * grows by one, so that of two who act at once one is told.
 */
@Preload({"METHOD_ID", "SEQ", "STATE", "VERSION", "PROJECT_ID", "AT", "BY_KEY", "MOVED_UP_TO"})
@Table("METHOD")
public interface MethodRow extends RawEntity<String> {
    /** An id of 40 characters, a colon, and a number. */
    int LONGEST_KEY = 60;

    /** {@code outage:3}. */
    @PrimaryKey("METHOD_KEY")
    @NotNull
    @StringLength(LONGEST_KEY)
    String getMethodKey();

    /** The method. */
    @NotNull
    @Indexed
    @StringLength(40)
    String getMethodId();

    /** Which of the things that were done to it. */
    @NotNull
    Long getSeq();

    /** What was done, as a code. */
    @NotNull
    @StringLength(20)
    String getState();

    /** Which version was drafted or published, or to which open apologies are moved; null for anything else. */
    Integer getVersion();

    /** The project that has it for itself; null for all. */
    Long getProjectId();

    /** The method as it was drafted or published; null for anything else, and of a draft that another has followed. */
    @StringLength(StringLength.UNLIMITED)
    String getDocument();

    /** The document. */
    void setDocument(String text);

    /** Up to which issue open apologies were moved to this version; null where none are to be moved, or all are. */
    @Indexed
    Long getMovedUpTo();

    /** Up to which issue. */
    void setMovedUpTo(Long issueId);

    /** When it was done, epoch milliseconds. */
    @NotNull
    Long getAt();

    /** User key of who did it. */
    @NotNull
    @StringLength(255)
    String getByKey();
}
