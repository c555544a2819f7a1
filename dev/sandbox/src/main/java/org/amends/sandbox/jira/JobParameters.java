package org.amends.sandbox.jira;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A job's parameters as they are stored. */
final class JobParameters {
    private JobParameters() {}

    static String write(Map<String, Serializable> parameters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(parameters));
        } catch (IOException unwritable) {
            throw new IllegalArgumentException("a job's parameters cannot be stored", unwritable);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @SuppressWarnings("unchecked") // only what write() wrote is read
    static Map<String, Serializable> read(String stored) {
        byte[] bytes = Base64.getDecoder().decode(stored);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Map<String, Serializable>) in.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new IllegalStateException("a job's parameters cannot be read", unreadable);
        }
    }
}
