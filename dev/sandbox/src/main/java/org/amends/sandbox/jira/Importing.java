package org.amends.sandbox.jira;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports what Jira's search returns. The file is read twice, each time as a stream: first all of it is checked, so that
 * a file that is broken at its very end is refused before anything is written; then it is written in one transaction, so
 * that a database that fails in the middle, or a sandbox that is killed, leaves nothing of it either.
 */
final class Importing {
    private static final int TICKETS_AT_ONCE = 250;
    private static final long BYTES_AT_ONCE = 8L * 1024 * 1024;

    private final Stores stores;
    private final SearchIndex index;

    Importing(Stores stores, SearchIndex index) {
        this.stores = stores;
        this.index = index;
    }

    Imported run(Path path, ImportProgress progress) throws ImportRefused {
        TicketFile file = new TicketFile(path);
        try {
            Coming coming = checked(file, progress);
            return stores.database().inTransaction(() -> written(file, coming, progress));
        } catch (Unreadable wrong) {
            throw new ImportRefused("Nothing was imported. " + wrong.getMessage(), wrong);
        } catch (DatabaseFailed failed) {
            throw new ImportRefused("Nothing was imported. The database does not take it: " + failed.reason(), failed);
        }
    }

    private static Coming checked(TicketFile file, ImportProgress progress) {
        Coming coming = new Coming();
        long size = file.size();
        file.each((ticket, bytes) -> {
            coming.add(ticket);
            progress.checked(bytes, size);
        });
        progress.checked(size, size);
        return coming;
    }

    private Imported written(TicketFile file, Coming coming, ImportProgress progress) {
        stores.database().planAnew();
        TicketWriter writer = new TicketWriter(stores, index, coming);
        Batches batches = new Batches(writer, coming.tickets(), progress);
        file.each(batches);
        batches.flush();
        writer.end();
        return batches.imported;
    }

    /** Hands the tickets on by the hundred, or fewer where they are large. */
    private static final class Batches implements TicketFile.Reader {
        private final TicketWriter writer;
        private final int all;
        private final ImportProgress progress;
        private final List<Ticket> waiting = new ArrayList<>();
        private long handedOn;
        private Imported imported = Imported.NOTHING;

        Batches(TicketWriter writer, int all, ImportProgress progress) {
            this.writer = writer;
            this.all = all;
            this.progress = progress;
        }

        @Override
        public void read(Ticket ticket, long bytes) {
            waiting.add(ticket);
            if (waiting.size() == TICKETS_AT_ONCE || bytes - handedOn > BYTES_AT_ONCE) {
                flush();
                handedOn = bytes;
            }
        }

        void flush() {
            imported = imported.and(writer.write(waiting));
            waiting.clear();
            progress.tickets(imported.tickets(), all);
        }
    }
}
