package org.cordee.placement.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.placement.cohort.CohortDraft;
import org.cordee.placement.cohort.HandMove;
import org.cordee.placement.cohort.Reason;
import org.cordee.placement.cohort.Seen;
import org.cordee.placement.cohort.Stay;
import org.cordee.placement.cohort.Vacancy;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a cohort as those who lead it see it.
 *
 * @param head how far it is, or null before the first
 * @param running whether it is being calculated
 * @param publishes whether the reader publishes it
 */
record DraftView(
        DraftQueries.@Nullable Head head, boolean running, List<Line> lines, int ready, int late, boolean publishes) {

    /**
     * One trainee.
     *
     * @param seen what is seen of their place, or null for whoever joined since
     * @param where the place in words, or null
     * @param journey kilometres, for a place that was calculated
     * @param asked the last day of an answer that is awaited, or null
     * @param moved whether the place was chosen by hand and can be taken back
     * @param movable whether a place can be chosen by hand
     * @param placement the placement that stands, or null
     */
    record Line(
            CohortQueries.Member member,
            @Nullable Seen seen,
            @Nullable String where,
            OptionalInt journey,
            List<Reason> reasons,
            @Nullable LocalDate asked,
            boolean moved,
            boolean movable,
            @Nullable UUID placement) {

        /** A place of the draft is not one yet. */
        private boolean isDrafted() {
            return seen == Seen.PLACED && placement == null;
        }

        /** The key of the words of the state. */
        public String key() {
            return seen == null ? "intake.line.new" : isDrafted() ? "intake.line.drafted" : seen.key();
        }

        public String badge() {
            if (seen == null || isDrafted()) {
                return "plain";
            }
            return switch (seen) {
                case PLACED -> "good";
                case PENDING -> "note";
                case TO_REPLACE, WAITING -> "watch";
            };
        }

        public String words(PageContext ctx) {
            return reasons.stream().map(reason -> ctx.t(reason.match().key())).collect(Collectors.joining(" · "));
        }
    }

    /** Everything as it is seen on a day. */
    record Ground(
            DraftFacts facts, List<CohortQueries.Member> members, List<DraftQueries.Place> places, LocalDate today) {

        List<Line> lines() {
            List<Vacancy> free = places.stream()
                    .map(place -> new Vacancy(place.stay(), place.free()))
                    .toList();
            CohortDraft draft = facts.draft(free, today);
            Map<UUID, CohortDraft.Line> drafted = draft.lines(today).stream()
                    .collect(Collectors.toMap(CohortDraft.Line::trainee, Function.identity()));
            List<Line> lines = new ArrayList<>();
            members.forEach(member -> lines.add(line(member, drafted.get(member.peer()))));
            return lines;
        }

        private Line line(CohortQueries.Member member, CohortDraft.@Nullable Line drafted) {
            UUID trainee = member.peer();
            Optional<DraftFacts.Standing> standing = facts.standing(trainee);
            if (standing.isPresent()) {
                String where = standing.get().where();
                UUID placement = standing.get().placement();
                return new Line(
                        member, Seen.PLACED, where, OptionalInt.empty(), List.of(), null, false, false, placement);
            }
            if (drafted == null) {
                return new Line(member, null, null, OptionalInt.empty(), List.of(), null, false, false, null);
            }
            Optional<DraftLine> published =
                    facts.line(trainee).filter(line -> line.publishedOn() != null && line.stay() != null);
            return published.isPresent() && facts.move(trainee).isEmpty()
                    ? published(member, published.get())
                    : drafted(member, drafted);
        }

        private Line published(CohortQueries.Member member, DraftLine line) {
            HandMove proposal = line.proposal(false);
            Seen seen = proposal == null ? Seen.WAITING : proposal.seenByOthers(today);
            boolean open = seen == Seen.PENDING;
            LocalDate asked = proposal == null || !open ? null : proposal.toldOn();
            return new Line(
                    member,
                    seen,
                    open ? where(line.stay()) : null,
                    OptionalInt.empty(),
                    List.of(),
                    asked,
                    false,
                    !open,
                    null);
        }

        private Line drafted(CohortQueries.Member member, CohortDraft.Line line) {
            Optional<HandMove> move = facts.move(member.peer());
            LocalDate asked =
                    line.seen() == Seen.PENDING ? move.map(HandMove::toldOn).orElse(null) : null;
            boolean known = facts.line(member.peer()).map(DraftLine::known).orElse(false);
            return new Line(
                    member,
                    line.seen(),
                    where(line.stay().orElse(null)),
                    known ? OptionalInt.empty() : line.journey(),
                    line.reasons(),
                    asked,
                    move.isPresent(),
                    true,
                    null);
        }

        private @Nullable String where(@Nullable Stay stay) {
            return stay == null
                    ? null
                    : places.stream()
                            .filter(place -> place.stay().place().equals(stay.place()))
                            .findFirst()
                            .map(DraftQueries.Place::where)
                            .orElse(null);
        }
    }

    public long waiting() {
        return lines.stream()
                .filter(line -> line.seen() == Seen.WAITING || line.seen() == Seen.TO_REPLACE)
                .count();
    }
}
