package org.amends.jira.start;

import com.grack.nanojson.JsonObject;
import java.util.Optional;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.store.StartChoice;
import org.amends.jira.store.StartDeed;
import org.springframework.stereotype.Component;

/** What can be undone of each choice: by whom it was chosen, and when. */
@Component
final class UndoJson {
    private final Deeds deeds;

    UndoJson(Deeds deeds) {
        this.deeds = deeds;
    }

    /** Nothing where it cannot be undone. */
    Optional<JsonObject> of(StartChoice choice, Reader reader) {
        return deeds.undoable(choice).map(deed -> json(deed, reader));
    }

    private static JsonObject json(StartDeed deed, Reader reader) {
        return new Json()
                .with("id", deed.id())
                .with("by", reader.name(deed.by()))
                .with("me", reader.isMe(deed.by()))
                .with("when", reader.when(deed.at()))
                .done();
    }
}
