package org.amends.sandbox.jira;

/** Everything that is kept, over one database. */
record Stores(
        Database database,
        Ids ids,
        Users users,
        Groups groups,
        Projects projects,
        Words words,
        Issues issues,
        Labels labels,
        Versions versions,
        Comments comments,
        Properties properties,
        Links links,
        Changes changes,
        Fields fields,
        Screens screens,
        Outbox outbox,
        FunctionRows functions,
        AuditRecords audit) {

    static Stores over(Database database) {
        Ids ids = new Ids(database);
        return new Stores(
                database,
                ids,
                new Users(database),
                new Groups(database),
                new Projects(database),
                new Words(database),
                new Issues(database),
                new Labels(database, ids),
                new Versions(database, ids),
                new Comments(database),
                new Properties(database, ids),
                new Links(database),
                new Changes(database, ids),
                new Fields(database),
                new Screens(database, ids),
                new Outbox(database, ids),
                new FunctionRows(database, ids),
                new AuditRecords(database, ids));
    }
}
