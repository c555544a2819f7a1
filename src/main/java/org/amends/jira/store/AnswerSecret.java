package org.amends.jira.store;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The secret of this Jira by which links to customers are signed. Made once, when the first link is; it leaves the server never. */
@Component
public final class AnswerSecret {
    private static final String KEY = "org.amends.answer-secret";
    private static final int BYTES = 32;

    private final PluginSettingsFactory factory;
    private final ClusterLockService locks;
    private final SecureRandom random = new SecureRandom();

    /** A secret in the host's plugin settings. */
    public AnswerSecret(@ComponentImport PluginSettingsFactory factory, @ComponentImport ClusterLockService locks) {
        this.factory = factory;
        this.locks = locks;
    }

    /** The secret; empty before the first link was made. */
    public Optional<byte[]> find() {
        return Optional.ofNullable(factory.createGlobalSettings().get(KEY))
                .map(Object::toString)
                .map(Base64.getDecoder()::decode);
    }

    /** The secret, made now if there is none: once, however many nodes ask. */
    public byte[] get() {
        return find().orElseGet(() -> locked(false));
    }

    /** Another secret: every link that was sent is void from now on. */
    public void change() {
        locked(true);
    }

    private byte[] locked(boolean anew) {
        ClusterLock lock = locks.getLockForName(KEY);
        lock.lock();
        try {
            return find().filter(there -> !anew).orElseGet(this::made);
        } finally {
            lock.unlock();
        }
    }

    private byte[] made() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        factory.createGlobalSettings().put(KEY, Base64.getEncoder().encodeToString(secret));
        return secret;
    }
}
