package org.cordee.evidence.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.account.RoleHolders;
import org.cordee.account.RoleHolders.Holder;
import org.cordee.evidence.KnownStatements;
import org.cordee.evidence.Stated;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the screens of mixed committees. */
@Component
class VoteScreens {

    private final VoteQueries queries;
    private final Committees committees;
    private final KnownStatements statements;
    private final RoleHolders holders;
    private final Messages messages;
    private final Today today;

    VoteScreens(
            VoteQueries queries,
            Committees committees,
            KnownStatements statements,
            RoleHolders holders,
            Messages messages,
            Today today) {
        this.queries = queries;
        this.committees = committees;
        this.statements = statements;
        this.holders = holders;
        this.messages = messages;
        this.today = today;
    }

    VoteListPage list(Actor.Person actor) {
        boolean gathers = actor.role() == Role.COORDINATOR;
        Map<String, Stated> known = statements.all().stream().collect(Collectors.toMap(Stated::code, stated -> stated));
        List<Vote> votes =
                gathers ? queries.ofTerritory(VotePolicy.ownTerritory(actor)) : queries.seatedIn(actor.account());
        List<VoteListPage.Line> lines = new ArrayList<>();
        for (Vote vote : votes) {
            Stated stated = known.get(vote.subject());
            if (stated != null) {
                lines.add(new VoteListPage.Line(vote, stated.title(), vote.isOver(today.date()), waits(vote, actor)));
            }
        }
        return new VoteListPage(lines, gathers);
    }

    VotePage one(Actor.Person reader, UUID id, @Nullable Form typed, Locale language) {
        Vote vote = queries.one(id);
        Stated stated = statements.one(vote.subject());
        Optional<Choice> answer = queries.answer(id, reader.account());
        Optional<Opinion> words = queries.words(id, reader.account());
        return new VotePage(
                committees.view(vote, stated.edition()),
                stated,
                answer,
                words,
                reader.account(),
                typed == null ? form(reader, answer, words, language) : typed);
    }

    OpenVotePage open(String subject, Form form) {
        LocalDate day = today.date();
        return new OpenVotePage(statements.one(subject), day, day.plusDays(GatherCommittee.LONGEST_DAYS), form);
    }

    /** A usual length: three weeks. */
    Form usual() {
        return Form.empty().with("closes_on", today.date().plusDays(21));
    }

    SeatsPage seats(Actor.Person actor, UUID id, Form form, Locale language) {
        VotePolicy.ownTerritory(actor);
        Vote vote = queries.one(id);
        List<Seat> seats = queries.seats(id);
        List<Holder> people = holders.inTerritory(actor);
        return new SeatsPage(
                vote,
                statements.one(vote.subject()),
                seats.stream().map(seat -> line(seat, people)).toList(),
                queries.cast(id),
                vote.isOver(today.date()),
                others(seats, people, language),
                form);
    }

    private Form form(Actor.Person reader, Optional<Choice> answer, Optional<Opinion> words, Locale language) {
        String usual =
                messages.text(language, "committee.function." + reader.role().code());
        return Form.empty()
                .with("choice", answer.map(Choice::code).orElse(null))
                .with("words", words.map(Opinion::words).orElse(""))
                .with("signature", words.map(Opinion::signature).orElse(usual));
    }

    private boolean waits(Vote vote, Actor.Person actor) {
        return !vote.isOver(today.date())
                && queries.seat(vote.id(), actor.account()).isPresent()
                && queries.answer(vote.id(), actor.account()).isEmpty();
    }

    private Map<VoteCorner, List<Option>> others(List<Seat> seats, List<Holder> people, Locale language) {
        List<UUID> seated = seats.stream().map(Seat::account).toList();
        Map<VoteCorner, List<Option>> others = new EnumMap<>(VoteCorner.class);
        people.stream()
                .filter(holder -> !seated.contains(holder.account()))
                .forEach(holder -> others.computeIfAbsent(VoteCorner.of(holder.role()), corner -> new ArrayList<>())
                        .add(new Option(
                                holder.account().toString(),
                                holder.name(),
                                messages.text(
                                                language,
                                                "common.role." + holder.role().code()) + " · " + holder.label())));
        return others;
    }

    private static SeatsPage.Line line(Seat seat, List<Holder> people) {
        Optional<Holder> holder = people.stream()
                .filter(person -> person.account().equals(seat.account()))
                .findFirst();
        return new SeatsPage.Line(
                seat,
                holder.map(Holder::name).orElse(""),
                holder.map(Holder::label).orElse(""));
    }
}
