package org.amends.jira.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** When something that Amends does by itself was last done, on which node, and what came of it: one row each. */
@Preload
@Table("WAKE_UP")
public interface WakeUpRow extends RawEntity<String> {

    /** What was done. */
    @PrimaryKey("NAME")
    @NotNull
    @StringLength(60)
    String getName();

    /** When, epoch milliseconds. */
    @NotNull
    Long getAt();

    /** When, epoch milliseconds. */
    void setAt(Long millis);

    /** The machine that the node runs on; null when it has no name. */
    @StringLength(255)
    String getNode();

    /** The machine. */
    void setNode(String host);

    /** What came of it, as JSON; null when there is nothing to say. */
    @StringLength(StringLength.UNLIMITED)
    String getResult();

    /** What came of it. */
    void setResult(String json);
}
