package org.amends.sandbox.osgi;

import java.util.List;
import java.util.Optional;
import net.java.ao.RawEntity;

/** An {@code ao} module: the entities of the plugin's tables. */
record TablesModule(Tables tables, List<Class<? extends RawEntity<?>>> entities) {
    static Optional<TablesModule> of(Plugin plugin, Host host) {
        return plugin.descriptor().modules("ao").findFirst().map(module -> {
            String namespace = module.attribute("namespace").orElse(plugin.key());
            List<Class<? extends RawEntity<?>>> entities = module.children("entity")
                    .flatMap(entity -> plugin.jar().type(entity.text()).stream())
                    .<Class<? extends RawEntity<?>>>map(TablesModule::entity)
                    .toList();
            return new TablesModule(new Tables(TableTypes.over(host.dataSource(), namespace)), entities);
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<? extends RawEntity<?>> entity(Class<?> type) {
        return (Class) type.asSubclass(RawEntity.class);
    }

    void initialise() {
        tables.initialise(entities);
    }
}
