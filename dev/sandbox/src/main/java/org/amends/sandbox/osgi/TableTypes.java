package org.amends.sandbox.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** ActiveObjects over a data source, with tables and columns named as Atlassian's products name them. */
final class TableTypes {
    private TableTypes() {}

    static EntityManager over(DataSource database, String namespace) {
        String prefix = prefix(namespace);
        return new EntityManager(provider(database), new Settings(prefix, names(prefix)));
    }

    private static NameConverters names(String prefix) {
        return new Names(
                new AtlassianTableNameConverter(name -> prefix + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** {@code AO_}, the last six digits of the namespace's MD5, and an underscore. */
    static String prefix(String namespace) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(hash);
            return "AO_" + hex.substring(hex.length() - 6) + "_";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Class<? extends RawEntity<?>>[] array(List<Class<? extends RawEntity<?>>> types) {
        return types.toArray(Class[]::new);
    }

    private static DatabaseProvider provider(DataSource database) {
        String product = product(database);
        return switch (product) {
            case "H2" -> new H2DatabaseProvider(disposable(database), "PUBLIC");
            case "PostgreSQL" -> new PostgreSQLDatabaseProvider(disposable(database), "public");
            default -> throw new IllegalArgumentException("The sandbox runs on H2 and PostgreSQL, not on " + product);
        };
    }

    private static String product(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached", unreachable);
        }
    }

    /** The data source belongs to whoever gave it, so disposing does nothing. */
    private static DisposableDataSource disposable(DataSource database) {
        InvocationHandler pass = (proxy, method, arguments) -> {
            try {
                return method.getName().equals("dispose") ? null : method.invoke(database, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return (DisposableDataSource) Proxy.newProxyInstance(
                TableTypes.class.getClassLoader(), new Class<?>[] {DisposableDataSource.class}, pass);
    }

    private record Settings(String prefix, NameConverters names)
            implements EntityManagerConfiguration, SchemaConfiguration {
        @Override
        @SuppressWarnings("deprecation")
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return this;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }

        @Override
        public boolean shouldManageTable(String table, boolean caseSensitive) {
            return table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }
    }

    /** Made once: ActiveObjects asks for them with every query. */
    private record Names(
            TableNameConverter getTableNameConverter,
            FieldNameConverter getFieldNameConverter,
            SequenceNameConverter getSequenceNameConverter,
            TriggerNameConverter getTriggerNameConverter,
            IndexNameConverter getIndexNameConverter,
            UniqueNameConverter getUniqueNameConverter)
            implements NameConverters {}
}
