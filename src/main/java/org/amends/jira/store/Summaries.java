package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.method.StepId;
import org.springframework.stereotype.Component;

/** One row an issue: the only thing that an issue view asks for where nothing is owed. */
@Component
public final class Summaries {

    private static final String APOLOGY = "apology";
    private static final String FOLLOW_UP = "follow-up";
    private static final String SEPARATOR = ";";
    private static final char VERSION = ':';

    private final ActiveObjects ao;
    private final Clock clock;

    /** Summaries in the plugin's tables. */
    public Summaries(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** What an issue is to Amends; empty for most. One indexed read. */
    public Optional<Summary> find(long issueId) {
        return row(issueId).map(Summaries::summary);
    }

    /** Open apologies with an issue id above {@code after}, in that order, at most {@code limit}. */
    public List<Long> open(long after, int limit) {
        Query query = Query.select()
                .where("OPEN = ? AND KIND = ? AND ISSUE_ID > ?", true, APOLOGY, after)
                .order("ISSUE_ID")
                .limit(limit);
        return ids(query);
    }

    /** Everything that has a row, apologies and tasks, with an issue id above {@code after}, in that order. */
    public List<Long> all(long after, int limit) {
        return ids(Query.select().where("ISSUE_ID > ?", after).order("ISSUE_ID").limit(limit));
    }

    /** The issues of a project that have a row. */
    public List<Long> ofProject(long projectId) {
        return ids(Query.select().where("PROJECT_ID = ?", projectId));
    }

    /** The tasks of an issue's follow-ups. */
    public List<Long> tasksOf(long issueId) {
        return ids(Query.select().where("SOURCE_ISSUE_ID = ?", issueId));
    }

    /** The apologies of a project whose customers are invited in, the latest first. One index. */
    public List<Summary.OfApology> invited(long projectId, int start, int limit) {
        Query query = Query.select()
                .where("PROJECT_ID = ? AND INVITED_AT >= ?", projectId, 0L)
                .order("PROJECT_ID DESC, INVITED_AT DESC, ISSUE_ID DESC")
                .offset(start)
                .limit(limit);
        return Stream.of(ao.find(ApologyRow.class, query))
                .map(Summaries::ofApology)
                .toList();
    }

    /**
     * The apologies that this customer was owed before this one began, and not longer ago than {@code from}; the latest first. Those
     * for which this one stands are none of their own. One index.
     */
    public List<Summary.OfApology> earlier(long issueId, Summary.Owed owed, Instant from, int limit) {
        if (owed.customer().isEmpty()) {
            return List.of();
        }
        Query query = Query.select()
                .where(
                        "CUSTOMER = ? AND STARTED_AT >= ? AND STARTED_AT < ?",
                        owed.customer().get(),
                        from.toEpochMilli(),
                        owed.since().toEpochMilli())
                .order("CUSTOMER DESC, STARTED_AT DESC, ISSUE_ID DESC")
                .limit(limit);
        return Stream.of(ao.find(ApologyRow.class, query))
                .map(Summaries::ofApology)
                .filter(other -> other.issueId() != issueId)
                .filter(other -> other.coveredBy().filter(by -> by == issueId).isEmpty())
                .toList();
    }

    /** The issues for which the apology of this one stands. */
    public List<Long> coveredBy(long issueId) {
        return ids(Query.select().where("COVERED_BY = ?", issueId));
    }

    /** How many they are. */
    public int invited(long projectId) {
        return ao.count(ApologyRow.class, Query.select().where("PROJECT_ID = ? AND INVITED_AT >= ?", projectId, 0L));
    }

    /** Writes what a fold found; nothing when the row says so already. */
    public void write(Summary.OfApology summary) {
        if (find(summary.issueId()).filter(summary::equals).isEmpty()) {
            ApologyRow row = row(summary.issueId()).orElseGet(() -> create(summary.issueId(), APOLOGY));
            row.setProjectId(boxed(summary.projectId()));
            row.setOpen(summary.open());
            row.setReparationOrder(summary.order().orElse(null));
            row.setLastSeq(summary.lastSeq());
            row.setInvitedAt(summary.invitation()
                    .map(Summary.Invitation::at)
                    .map(Instant::toEpochMilli)
                    .orElse(null));
            row.setInvitedTo(summary.invitation().map(Summary.Invitation::to).orElse(null));
            Optional<Summary.Course> course = summary.course();
            row.setStartedAt(course.map(Summary.Course::startedAt)
                    .or(() -> summary.owed().map(Summary.Owed::since))
                    .map(Instant::toEpochMilli)
                    .orElse(null));
            row.setOwed(course.map(Summary.Course::owed).orElse(null));
            row.setOpenSteps(course.map(Summaries::openSteps).orElse(null));
            row.setMethod(course.flatMap(Summary.Course::followed)
                    .map(Summaries::following)
                    .orElse(null));
            row.setSatisfaction(course.map(Summary.Course::satisfaction)
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .orElse(null));
            row.setCustomer(summary.owed().flatMap(Summary.Owed::customer).orElse(null));
            row.setCoveredBy(summary.coveredBy().orElse(null));
            row.setUpdatedAt(clock.millis());
            row.save();
        }
    }

    /** More open steps than a short text holds could not be asked for; a method does not have so many. */
    private static String openSteps(Summary.Course course) {
        String ids = course.openSteps().stream().map(StepId::value).collect(Collectors.joining(SEPARATOR));
        String all = ids.isEmpty() ? SEPARATOR : SEPARATOR + ids + SEPARATOR;
        return all.length() <= ApologyRow.SHORT_TEXT
                ? all
                : all.substring(0, all.lastIndexOf(SEPARATOR, ApologyRow.SHORT_TEXT - 1) + 1);
    }

    /** What to look for where the step is open. */
    static String holding(StepId step) {
        return "%" + SEPARATOR + step.value() + SEPARATOR + "%";
    }

    private static Optional<Summary.Course> course(ApologyRow row) {
        return Optional.ofNullable(row.getStartedAt())
                .filter(began -> row.getOwed() != null)
                .map(at -> new Summary.Course(
                        Instant.ofEpochMilli(at),
                        Boolean.TRUE.equals(row.getOwed()),
                        Stream.of(row.getOpenSteps().split(SEPARATOR))
                                .filter(id -> !id.isEmpty())
                                .map(StepId::new)
                                .toList(),
                        row.getSatisfaction() == null ? OptionalInt.empty() : OptionalInt.of(row.getSatisfaction()),
                        followed(row)));
    }

    private static Optional<Summary.Followed> followed(ApologyRow row) {
        return Optional.ofNullable(row.getMethod()).map(text -> {
            int colon = text.lastIndexOf(VERSION);
            return new Summary.Followed(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
        });
    }

    private static String following(Summary.Followed followed) {
        return followed.method() + VERSION + followed.version();
    }

    /** How many apologies of which something is owed follow this version of a method. One index. */
    public int following(String method, int version) {
        String followed = following(new Summary.Followed(method, version));
        return ao.count(ApologyRow.class, Query.select().where("METHOD = ? AND OWED = ?", followed, true));
    }

    /** How many of those have an id above {@code after}. */
    public int following(String method, int version, long after) {
        String followed = following(new Summary.Followed(method, version));
        return ao.count(
                ApologyRow.class,
                Query.select().where("METHOD = ? AND OWED = ? AND ISSUE_ID > ?", followed, true, after));
    }

    /** The issues of those, with an id above {@code after}, in that order, at most {@code limit}. */
    public List<Long> following(String method, int version, long after, int limit) {
        String followed = following(new Summary.Followed(method, version));
        return ids(Query.select()
                .where("METHOD = ? AND OWED = ? AND ISSUE_ID > ?", followed, true, after)
                .order("METHOD, OWED, ISSUE_ID")
                .limit(limit));
    }

    /** Marks an issue as the task of a follow-up. */
    public void write(Summary.OfFollowUp summary, long projectId) {
        if (find(summary.issueId()).filter(summary::equals).isEmpty()) {
            Inserted.orTaken(ao, () -> mark(summary, projectId), () -> find(summary.issueId())
                    .filter(summary::equals)
                    .isPresent());
        }
    }

    /** In one transaction: nobody reads a task that does not say yet what it follows up. */
    private ApologyRow mark(Summary.OfFollowUp summary, long projectId) {
        ApologyRow row = row(summary.issueId()).orElseGet(() -> create(summary.issueId(), FOLLOW_UP));
        row.setKind(FOLLOW_UP);
        row.setOpen(false);
        row.setSourceIssueId(summary.sourceIssueId());
        row.setProjectId(projectId);
        row.setUpdatedAt(clock.millis());
        row.save();
        return row;
    }

    /**
     * Has the wake-up job look at the issue until a projection says that it need not. Called in the transaction that
     * appends to the journal: so no fact can stand there that nobody projects.
     */
    void needsLook(long issueId) {
        ApologyRow row = row(issueId).orElseGet(() -> create(issueId, APOLOGY));
        if (!row.getOpen()) {
            row.setOpen(true);
            row.save();
        }
    }

    /** Forgets an issue. */
    public void purge(long issueId) {
        ao.deleteWithSQL(ApologyRow.class, "ISSUE_ID = ?", issueId);
    }

    private ApologyRow create(long issueId, String kind) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", issueId);
        columns.put("KIND", kind);
        columns.put("OPEN", true);
        columns.put("LAST_SEQ", 0L);
        columns.put("UPDATED_AT", clock.millis());
        return ao.create(ApologyRow.class, columns);
    }

    private Optional<ApologyRow> row(long issueId) {
        return Stream.of(ao.find(ApologyRow.class, Query.select().where("ISSUE_ID = ?", issueId)))
                .findFirst();
    }

    private List<Long> ids(Query query) {
        return Stream.of(ao.find(ApologyRow.class, query))
                .map(ApologyRow::getIssueId)
                .toList();
    }

    private static Summary summary(ApologyRow row) {
        return row.getKind().equals(FOLLOW_UP)
                ? new Summary.OfFollowUp(row.getIssueId(), row.getSourceIssueId())
                : ofApology(row);
    }

    private static Summary.OfApology ofApology(ApologyRow row) {
        return new Summary.OfApology(
                row.getIssueId(),
                optional(row.getProjectId()),
                row.getOpen(),
                Optional.ofNullable(row.getReparationOrder()),
                row.getLastSeq(),
                Optional.ofNullable(row.getInvitedAt())
                        .map(at -> new Summary.Invitation(Instant.ofEpochMilli(at), row.getInvitedTo())),
                course(row),
                Optional.ofNullable(row.getStartedAt())
                        .map(at -> new Summary.Owed(
                                Optional.ofNullable(row.getCustomer()),
                                Instant.ofEpochMilli(at),
                                Optional.ofNullable(row.getCoveredBy())))
                        .filter(Summary.Owed::tells));
    }

    private static OptionalLong optional(Long maybe) {
        return maybe == null ? OptionalLong.empty() : OptionalLong.of(maybe);
    }

    private static Long boxed(OptionalLong maybe) {
        return maybe.isPresent() ? maybe.getAsLong() : null;
    }
}
