package org.amends.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.amends.bench.Prototypes.Prototype;

/** The tickets of a measurement: a prototype of each kind, and so many copies in all. */
record Crowd(Map<Kind, Prototype> prototypes, long size) {
    /** A ticket by its number among the copies. */
    record Member(long number, long id, String key) {}

    /** Up to so many tickets of a kind, spread evenly over all of them. */
    List<Member> some(Kind kind, int most) {
        long[] all = LongStream.rangeClosed(1, size).filter(kind::has).toArray();
        int many = Math.min(most, all.length);
        return LongStream.range(0, many)
                .map(i -> all[(int) (i * all.length / many)])
                .mapToObj(number -> member(kind, number))
                .toList();
    }

    private Member member(Kind kind, long number) {
        Prototype prototype = prototypes.get(kind);
        return new Member(number, Copies.id(prototype, number), Copies.key(prototype, number));
    }
}
