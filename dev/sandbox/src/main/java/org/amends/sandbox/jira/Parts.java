package org.amends.sandbox.jira;

import java.time.ZoneId;
import javax.sql.DataSource;

/** The parts that the services and the pages share. */
record Parts(
        Entities entities,
        Ledger ledger,
        Translations translations,
        SandboxAuthenticationContext authentication,
        Languages languages,
        SandboxEventPublisher publisher,
        Publishing publishing,
        SearchIndex index,
        QueryFunctions queryFunctions,
        IndexedValues indexedValues,
        Permissions permissions,
        Writing writing,
        Commenting commenting,
        Transitioning transitioning,
        WorkflowParts workflowParts,
        SandboxScheduler scheduler,
        Nodes nodes,
        SandboxClusterLockService locks) {

    static Parts over(DataSource source, SandboxClock clock, Ledger ledger, ZoneId zone) {
        Database database = new Database(source);
        Nodes nodes = database.isPostgres() ? PostgresNodes.listening(source) : new Nodes();
        Holes holes = new Holes(ledger);
        Entities entities = new Entities(Stores.over(database), holes, new FieldTypes(), clock, zone);
        SandboxEventPublisher publisher = new SandboxEventPublisher();
        Publishing publishing = new Publishing(publisher, entities);
        SearchIndex index = new SearchIndex(entities.stores(), nodes);
        Permissions permissions = new Permissions(entities.stores(), ledger);
        WorkflowParts functions = new WorkflowParts(entities.stores().functions(), holes);
        Writing writing = new Writing(entities, publishing, index, functions);
        Commenting commenting = new Commenting(entities, writing, publishing, index);
        SandboxAuthenticationContext authentication = new SandboxAuthenticationContext();
        return new Parts(
                entities,
                ledger,
                new Translations(),
                authentication,
                new Languages(authentication),
                publisher,
                publishing,
                index,
                new QueryFunctions(holes),
                new IndexedValues(),
                permissions,
                writing,
                commenting,
                new Transitioning(entities, permissions, writing, commenting, publishing, functions),
                functions,
                new SandboxScheduler(new Jobs(database), holes, clock),
                nodes,
                new SandboxClusterLockService(
                        holes,
                        database.isPostgres()
                                ? name -> new AdvisoryLock(source, name)
                                : SandboxClusterLockService.AmongNodes::alone));
    }
}
