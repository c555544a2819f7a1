package org.amends.jira.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.ShippedMethods;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;
import org.amends.apology.reparation.Loss;
import org.amends.apology.reparation.LossKind;
import org.amends.apology.reparation.Money;
import org.amends.apology.reparation.ReparationForm;
import org.amends.apology.reparation.ReparationKind;

/**
 * A fact of any kind, its parts by chance: by their types, so that a kind of fact that is thought of later is made too. Few ids, so
 * that facts meet; texts hold what databases and documents trip over.
 */
final class AnyFact {
    private static final Instant AT = Instant.parse("2026-11-21T10:58:00.123Z");
    private static final List<String> WORDS = List.of(
            "A call", "\"quoted\\\" }{", "Größe – 🪺 \u4f60\u597d", "line\none\ttab", "''; --", "x".repeat(5_000));
    private static final List<String> METHODS = List.of("shipped", "second-failure");

    private final Random random;

    AnyFact(Random random) {
        this.random = random;
    }

    /** Each kind that is written. */
    static List<Class<?>> kinds() {
        return kinds(Fact.class).filter(kind -> kind != Fact.Unknown.class).toList();
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed() ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(AnyFact::kinds) : Stream.of(kind);
    }

    Fact of(Class<?> kind) {
        return (Fact) made(kind);
    }

    private Object made(Class<?> kind) {
        RecordComponent[] parts = kind.getRecordComponents();
        Object[] values = Stream.of(parts)
                .map(part -> value(part.getGenericType(), part.getName()))
                .toArray();
        try {
            var made = kind.getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class[]::new));
            return made.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(kind + " cannot be made by chance", impossible);
        }
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType container) {
            Type within = container.getActualTypeArguments()[0];
            if (container.getRawType() == Optional.class) {
                return random.nextBoolean() ? Optional.empty() : Optional.of(value(within, name));
            }
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(at -> value(within, name))
                    .toList();
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isEnum()) {
            return one(List.of(kind.getEnumConstants()));
        }
        if (kind == Evidence.class) {
            return evidence();
        }
        if (kind == StepId.class) {
            return one(new ShippedMethods().current().steps()).id();
        }
        if (kind == Details.class) {
            return details();
        }
        return kind.isRecord() ? made(kind) : plain(kind, name);
    }

    private Object plain(Class<?> kind, String name) {
        if (kind == String.class) {
            return text(name);
        }
        if (kind == long.class) {
            return 10_000L + random.nextInt(4);
        }
        if (kind == int.class) {
            return 1;
        }
        if (kind == boolean.class) {
            return random.nextBoolean();
        }
        if (kind == Instant.class) {
            return AT.plusNanos(random.nextLong(10_000_000_000_000L));
        }
        if (kind == LocalDate.class) {
            return LocalDate.ofEpochDay(20_000 + random.nextInt(900));
        }
        throw new AssertionError("A part of a fact that this test cannot make: " + kind + " " + name);
    }

    private String text(String name) {
        if (name.equals("methodId")) {
            return one(METHODS);
        }
        boolean refers = name.equals("id") || name.endsWith("Id") || name.equals("ref") || name.equals("changeGroup");
        return refers ? Integer.toString(random.nextInt(3)) : one(WORDS);
    }

    /** An answer rests on a comment, a call or the portal, and on no other answer. */
    private Evidence evidence() {
        Class<?> kind = one(List.of(Evidence.class.getPermittedSubclasses()));
        return kind == Evidence.Answer.class
                ? new Evidence.Answer(random.nextBoolean(), one(WORDS), (Evidence)
                        made(one(List.of(Evidence.Comment.class, Evidence.Call.class, Evidence.OnPortal.class))))
                : (Evidence) made(kind);
    }

    private Details details() {
        ReparationForm form = one(List.of(ReparationForm.values()));
        return new Details(
                one(List.of(ReparationKind.values())),
                form,
                AT.plusSeconds(random.nextInt(100_000)),
                Optional.of(money()).filter(money -> form.valued()),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Loss(
                                one(List.of(LossKind.values())),
                                random.nextBoolean() ? Optional.empty() : Optional.of(money()))),
                random.nextBoolean() ? Optional.empty() : Optional.of("ben"),
                one(WORDS));
    }

    private Money money() {
        return new Money(
                BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3)),
                Currency.getInstance(one(List.of("EUR", "USD", "JPY"))));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
