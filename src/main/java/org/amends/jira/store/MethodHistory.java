package org.amends.jira.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.amends.jira.store.MethodDeed.What;

/** How a method of an administrator stands, by what was done to it, the first first; empty for one that nobody made. */
public record MethodHistory(String id, List<MethodDeed> deeds) {
    public MethodHistory {
        deeds = List.copyOf(deeds);
    }

    /** Of one method. */
    public static MethodHistory of(String id, List<MethodDeed> deeds) {
        return new MethodHistory(id, deeds);
    }

    /** Of each that these deeds are about, by their ids. */
    public static List<MethodHistory> each(List<MethodDeed> deeds) {
        return deeds.stream().collect(Collectors.groupingBy(MethodDeed::id)).entrySet().stream()
                .map(method -> new MethodHistory(method.getKey(), method.getValue()))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    /** What whoever changes it has to have seen: the number of the last deed; none before the first. */
    public String revision() {
        return deeds.isEmpty() ? "none" : Long.toString(seq());
    }

    /** The number of the last deed; zero before the first. */
    public long seq() {
        return last().map(MethodDeed::seq).orElse(0L);
    }

    /** The last deed. */
    public Optional<MethodDeed> last() {
        return deeds.isEmpty() ? Optional.empty() : Optional.of(deeds.get(deeds.size() - 1));
    }

    /** The draft that waits to be published. */
    public Optional<MethodDeed> draft() {
        return deeds.stream()
                .filter(deed ->
                        deed.what() == What.DRAFTED || deed.what() == What.PUBLISHED || deed.what() == What.DISCARDED)
                .reduce((earlier, later) -> later)
                .filter(deed -> deed.what() == What.DRAFTED);
    }

    /** All versions that were published, the first first. */
    public List<MethodDeed> published() {
        return deeds.stream().filter(deed -> deed.what() == What.PUBLISHED).toList();
    }

    /** The version that was published last. */
    public Optional<MethodDeed> newest() {
        return published().stream().reduce((earlier, later) -> later);
    }

    /** The number that the next version has at least. */
    public int nextVersion() {
        return newest().map(MethodDeed::version).orElse(0) + 1;
    }

    /** Whether no new apology begins with it. */
    public boolean isRetired() {
        return deeds.stream()
                .filter(deed ->
                        deed.what() == What.RETIRED || deed.what() == What.RESTORED || deed.what() == What.PUBLISHED)
                .reduce((earlier, later) -> later)
                .filter(deed -> deed.what() == What.RETIRED)
                .isPresent();
    }

    /** The project that has it for itself; empty for one of all projects. */
    public OptionalLong project() {
        return last().map(MethodDeed::project).orElse(OptionalLong.empty());
    }
}
