package org.amends.sandbox.jira;

import java.util.List;
import java.util.Optional;

/** Issue types, statuses, priorities and resolutions. */
final class Words {
    private final Database database;

    Words(Database database) {
        this.database = database;
    }

    Optional<Word> find(Word.Kind kind, String id) {
        return database.first("SELECT * FROM SBX_WORD WHERE KIND = ? AND ID = ?", Word::of, kind.name(), id);
    }

    Word get(Word.Kind kind, String id) {
        return find(kind, id).orElseThrow(() -> new IllegalArgumentException("no " + kind + " has the id " + id));
    }

    List<Word> all(Word.Kind kind) {
        return database.list("SELECT * FROM SBX_WORD WHERE KIND = ? ORDER BY POS, ID", Word::of, kind.name());
    }

    List<Word> typesOf(long projectId) {
        return database.list(
                "SELECT W.* FROM SBX_WORD W JOIN SBX_PROJECT_TYPE T ON T.TYPE_ID = W.ID"
                        + " WHERE W.KIND = 'TYPE' AND T.PROJECT_ID = ? ORDER BY W.POS, W.ID",
                Word::of,
                projectId);
    }

    void offer(long projectId, String typeId) {
        if (!database.exists(
                "SELECT TYPE_ID FROM SBX_PROJECT_TYPE WHERE PROJECT_ID = ? AND TYPE_ID = ?", projectId, typeId)) {
            database.change("INSERT INTO SBX_PROJECT_TYPE (PROJECT_ID, TYPE_ID) VALUES (?, ?)", projectId, typeId);
        }
    }

    void insert(Word word) {
        database.change(
                "INSERT INTO SBX_WORD (KIND, ID, NAME, POS, CATEGORY, FLAG) VALUES (?, ?, ?, ?, ?, ?)",
                word.kind().name(),
                word.id(),
                word.name(),
                word.position(),
                word.category(),
                word.flag());
    }
}
