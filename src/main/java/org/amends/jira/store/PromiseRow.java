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

/** One promise of one issue, so that promises can be found across issues; its words stay in the journal. */
@Preload
@Table("PROMISE")
@Indexes({
    @Index(
            name = "days",
            methodNames = {"getPlace", "getByDay", "getPromiseKey"})
})
public interface PromiseRow extends RawEntity<String> {

    /** {@code "<issue id>:<n>"}, for the issue's nth promise. */
    @PrimaryKey("PROMISE_KEY")
    @NotNull
    @StringLength(60)
    String getPromiseKey();

    /** The issue on which it was promised. */
    @Indexed
    @NotNull
    Long getIssueId();

    /** Where it stands: {@code "<project id>:open"}, {@code ":kept"} or {@code ":broken"}. */
    @NotNull
    @StringLength(40)
    String getPlace();

    /** Where it stands. */
    void setPlace(String place);

    /** The promised day, as days since 1970. */
    @NotNull
    Long getByDay();

    /** The promised day. */
    void setByDay(Long day);
}
