package org.amends.sandbox.jira;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Custom fields and screens, which ask each time whether an administrator asks. */
final class SandboxFieldsAndScreens implements FieldsAndScreens {
    private final Entities entities;
    private final Stores stores;
    private final Permissions permissions;
    private final SandboxAuthenticationContext authentication;

    SandboxFieldsAndScreens(Parts parts) {
        this.entities = parts.entities();
        this.stores = entities.stores();
        this.permissions = parts.permissions();
        this.authentication = parts.authentication();
    }

    @Override
    public List<FieldState> fields() {
        refuseOthers();
        return stores.fields().all().stream()
                .map(field -> new FieldState(
                        field.key(),
                        field.name(),
                        field.typeKey(),
                        stores.screens().all().stream()
                                .filter(screen -> stores.screens().holds(screen.id(), field.key()))
                                .map(Screens.ScreenRow::name)
                                .toList()))
                .toList();
    }

    @Override
    public List<ScreenState> screens() {
        refuseOthers();
        return stores.screens().all().stream()
                .map(screen -> new ScreenState(screen.id(), screen.name()))
                .toList();
    }

    @Override
    public String add(String typeKey, String name) {
        refuseOthers();
        if (name.isBlank() || name.length() > 255) {
            throw Refused.badValue("The name of a field must have 1 to 255 characters.");
        }
        entities.fieldTypes().find(typeKey).orElseThrow(() -> Refused.notFound("The type of field"));
        Fields.FieldRow row =
                new Fields.FieldRow(stores.ids().next("FIELD"), typeKey, Optional.empty(), name.strip(), "");
        stores.database().transact(() -> {
            stores.fields().insert(row);
            stores.fields()
                    .put(new Fields.Context(
                            stores.ids().next("CONTEXT"), row.id(), "Everywhere", Set.of(), Set.of(), true));
        });
        return row.key();
    }

    @Override
    public void putOn(String fieldId, long screenId) {
        refuseOthers();
        stores.fields().all().stream()
                .filter(field -> field.key().equals(fieldId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("The field"));
        if (stores.screens().byId(screenId).isEmpty()) {
            throw Refused.notFound("The screen");
        }
        if (!stores.screens().holds(screenId, fieldId)) {
            long tab = stores.screens().tabs(screenId).get(0).id();
            stores.screens().addField(tab, fieldId, stores.screens().fields(tab).size());
        }
    }

    private void refuseOthers() {
        if (!permissions.isAdmin(Permissions.key(authentication.user().orElse(null)))) {
            throw Refused.notFound("The page");
        }
    }
}
