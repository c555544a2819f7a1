package org.amends.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One agent's contact card. An empty line is null, which is what some databases make of it anyhow. */
@Preload
@Table("CONTACT_CARD")
public interface ContactCardRow extends RawEntity<String> {

    /** User key of the agent. */
    @PrimaryKey("USER_KEY")
    @NotNull
    @StringLength(255)
    String getUserKey();

    /** How they can be reached. */
    @StringLength(ContactCard.LINE)
    String getHow();

    /** How they can be reached. */
    void setHow(String line);

    /** When; the column's name alone is a word of SQL. */
    @Accessor("WHEN_")
    @StringLength(ContactCard.LINE)
    String getWhenReached();

    /** When. */
    @Mutator("WHEN_")
    void setWhenReached(String line);

    /** What not for. */
    @StringLength(ContactCard.LINE)
    String getNotFor();

    /** What not for. */
    void setNotFor(String line);
}
