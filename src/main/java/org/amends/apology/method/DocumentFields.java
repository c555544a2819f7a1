package org.amends.apology.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.amends.apology.method.Wanted.What;
import org.amends.apology.word.Coded;

/** An object of a document as JSON readers give it, typed: what is missing, of another type or unknown is {@link BrokenMethod}. */
final class DocumentFields {
    private static final int LONGEST_NAME = 60;

    private final String path;
    private final Map<?, ?> fields;

    /** Takes no field but these. */
    DocumentFields(String path, Object found, Collection<String> names) {
        this.path = path;
        this.fields = as(Map.class, path.isEmpty() ? "document" : path, Wanted.of(What.OBJECT), found);
        knowsOnly(names);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        return get(name, String.class, Wanted.of(What.TEXT));
    }

    boolean flag(String name, boolean absent) {
        return has(name) ? get(name, Boolean.class, Wanted.of(What.FLAG)) : absent;
    }

    int whole(String name) {
        Wanted expected = Wanted.of(What.WHOLE_FROM_ONE);
        Number number = get(name, Number.class, expected);
        if (number.doubleValue() != number.intValue()) {
            throw new BrokenMethod(at(name), expected, Wanted.literal(number));
        }
        return number.intValue();
    }

    <E extends Enum<E> & Coded> E word(String name, Class<E> words) {
        Wanted expected = Wanted.of(What.ONE_OF, MethodDocument.codes(words.getEnumConstants()));
        String code = text(name);
        return Coded.of(words, code).orElseThrow(() -> new BrokenMethod(at(name), expected, Wanted.literal(code)));
    }

    /** A text by language; nothing is no text. */
    Texts texts(String name) {
        if (!has(name)) {
            return Texts.NONE;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<?, ?> found = get(name, Map.class, Wanted.of(What.TEXTS));
        found.forEach((tag, text) -> texts.put(
                String.valueOf(tag), as(String.class, at(name) + "." + tag, Wanted.of(What.TEXT_IN_LANGUAGE), text)));
        return new Texts(texts);
    }

    <T> List<T> each(String name, BiFunction<String, Object, T> reader) {
        List<?> found = get(name, List.class, Wanted.of(What.LIST));
        List<T> read = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            read.add(reader.apply(at(name) + "[" + index + "]", found.get(index)));
        }
        return read;
    }

    private <T> T get(String name, Class<T> type, Wanted expected) {
        return as(type, at(name), expected, fields.get(name));
    }

    private void knowsOnly(Collection<String> names) {
        for (Object name : fields.keySet()) {
            if (!names.contains(String.valueOf(name))) {
                throw new BrokenMethod(
                        at(String.valueOf(name)),
                        Wanted.of(What.ONE_OF, String.join(", ", names)),
                        Wanted.of(What.UNKNOWN_FIELD));
            }
        }
    }

    /** A name that nobody knows may be anything: so much of it as tells where it is. */
    private String at(String name) {
        String told = name.isBlank() ? "\"\"" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return path.isEmpty() ? told : path + "." + told;
    }

    private static <T> T as(Class<T> type, String path, Wanted expected, Object found) {
        if (!type.isInstance(found)) {
            throw new BrokenMethod(path, expected, found == null ? Wanted.of(What.NOTHING) : Wanted.literal(found));
        }
        return type.cast(found);
    }
}
