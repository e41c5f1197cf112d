package org.cordee.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.testkit.TestDatabase;
import org.cordee.testkit.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class RequestTest {

    private static final UUID HERE = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID ELSEWHERE = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    private static final UUID REGION = UUID.fromString("00000000-0000-7000-8000-00000000000c");
    private static final Actor VISITOR = new Actor.Visitor();
    private static final Actor.Person LEAD = person(Role.PROFESSIONAL, HERE);
    private static final Actor.Person DIRECTOR = person(Role.DIRECTOR, HERE);
    private static final Actor.Person COORDINATOR = person(Role.COORDINATOR, REGION);
    private static final String CANARY = "canari-jaune";

    private final TestDatabase database = TestDatabase.fresh();
    private final Wired wired = Wired.on(
                    database,
                    Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC),
                    WriteRequest.class,
                    AnswerRequest.class,
                    LeaveNote.class,
                    OpenBox.class,
                    RequestStore.class,
                    RequestQueries.class,
                    BoxStore.class,
                    BoxQueries.class,
                    NoteStore.class,
                    NoteQueries.class)
            .start();

    @BeforeEach
    void everybodyOpensABox() {
        for (Actor.Person reader : List.of(LEAD, DIRECTOR, COORDINATOR)) {
            Actors.run(
                    reader,
                    () -> assertThat(wired.get(OpenBox.class).handle(reader, "Lieu d’essai"))
                            .isInstanceOf(Outcome.Done.class));
        }
    }

    @AfterEach
    void close() {
        wired.close();
    }

    @Test
    void theChosenReaderAloneReadsTheWords() {
        write(Role.PROFESSIONAL, CANARY, "1");

        assertThat(wordsSeenBy(LEAD)).containsExactly(CANARY);
        for (Actor other : List.of(
                DIRECTOR,
                COORDINATOR,
                person(Role.PROFESSIONAL, ELSEWHERE),
                person(Role.PEER, HERE),
                person(Role.FUNDER, HERE),
                new Actor.Person(UUID.randomUUID(), Role.ADMINISTRATOR, null, null),
                new Actor.Job("other"),
                VISITOR)) {
            assertThat(wordsSeenBy(other)).as(other.toString()).isEmpty();
        }
    }

    @Test
    void theCodeReadsTheAnswerAndNothingElseDoes() {
        AnswerCode code = write(Role.DIRECTOR, CANARY, "1").code();
        UUID id = seenBy(DIRECTOR).get(0).id();
        assertThat(follow(code).answer()).isNull();

        Actors.run(
                DIRECTOR,
                () -> assertThat(wired.get(AnswerRequest.class).handle(DIRECTOR, id, "Venez jeudi."))
                        .isInstanceOf(Outcome.Done.class));

        assertThat(follow(code).answer()).isEqualTo("Venez jeudi.");
        assertThat(follow(code).dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        AnswerCode other = AnswerCode.from(new byte[32]);
        assertThat(Actors.as(VISITOR, () -> wired.get(RequestQueries.class).followed(other)))
                .isEmpty();
    }

    @Test
    void anAnswerIsGivenOnceByItsReaderOnly() {
        write(Role.DIRECTOR, CANARY, "1");
        UUID id = seenBy(DIRECTOR).get(0).id();

        assertThatThrownBy(() -> answer(LEAD, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(person(Role.PEER, HERE), id)).isInstanceOf(NotAllowed.class);
        assertThat(answer(DIRECTOR, id)).isInstanceOf(Outcome.Done.class);
        assertThat(answer(DIRECTOR, id)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theSameFormSentTwiceIsOneRequestAndOtherWordsAreAnother() {
        AnswerCode first = write(Role.DIRECTOR, CANARY, "1").code();
        assertThat(write(Role.DIRECTOR, CANARY, "1").code()).isEqualTo(first);
        assertThat(seenBy(DIRECTOR)).hasSize(1);
        assertThat(write(Role.DIRECTOR, CANARY + " encore", "1").code()).isNotEqualTo(first);
        assertThat(seenBy(DIRECTOR)).hasSize(2);
    }

    @Test
    void nothingReadableAndNoHourIsKept() {
        write(Role.DIRECTOR, CANARY, "1");
        List<String> columns = database.as(
                DIRECTOR,
                sql -> sql.of("select to_jsonb(r)::text as everything, words from site.request r")
                        .list(row ->
                                row.text("everything") + new String(row.bytes("words"), StandardCharsets.ISO_8859_1)));
        assertThat(columns)
                .hasSize(1)
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain(CANARY)
                        .contains("\"wrote_on\": \"2026-03-02\"")
                        .doesNotContain("09:00"));
    }

    @Test
    void whatCouldTellWhoSomebodyIsIsRefused() {
        assertThat(problem(Role.DIRECTOR, "Appelez-moi au 06 12 34 56 78")).isEqualTo("error.sensitive.phone");
        assertThat(problem(Role.DIRECTOR, "son numéro : 1 84 12 76 451 089 46")).isEqualTo("error.sensitive.number");
        assertThat(seenBy(DIRECTOR)).isEmpty();
    }

    @Test
    void nobodyWritesWhereNobodyReads() {
        Actors.run(
                DIRECTOR,
                () -> assertThat(wired.get(OpenBox.class).close(DIRECTOR)).isInstanceOf(Outcome.Done.class));
        assertThat(problem(Role.DIRECTOR, CANARY)).isEqualTo("error.site.nobody_reads");
        assertThat(problem(Role.PEER, CANARY)).isEqualTo("error.site.nobody_reads");
    }

    @Test
    void aBoxIsOpenedForOneselfOnly() {
        Box others = new Box(Role.DIRECTOR, ELSEWHERE, REGION, "Ailleurs");
        assertThatThrownBy(() ->
                        database.run(DIRECTOR, sql -> new BoxStore(sql).open(others, LocalDate.of(2026, 3, 2))))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
    }

    @Test
    void aNoteIsReadByItsCoordinatorOnly() {
        LeaveNote.Draft draft =
                new LeaveNote.Draft(NoteKind.CALL, null, "", "Camille", "le soir", CANARY, "rappeler Camille");
        Actors.run(
                VISITOR,
                () -> assertThat(wired.get(LeaveNote.class).handle(draft, UUID.randomUUID()))
                        .isInstanceOf(Outcome.Done.class));

        assertThat(notesSeenBy(COORDINATOR)).extracting(Note::message).containsExactly("rappeler Camille");
        for (Actor other : List.of(DIRECTOR, LEAD, person(Role.COORDINATOR, ELSEWHERE), VISITOR)) {
            assertThat(notesSeenBy(other)).as(other.toString()).isEmpty();
        }
        UUID id = notesSeenBy(COORDINATOR).get(0).id();
        Actors.run(COORDINATOR, () -> wired.get(LeaveNote.class).settle(COORDINATOR, id));
        assertThat(notesSeenBy(COORDINATOR)).isEmpty();
    }

    private WriteRequest.Receipt write(Role reader, String words, String form) {
        return outcome(reader, words, form).fold(receipt -> receipt, problems -> {
            throw new AssertionError(problems);
        });
    }

    private String problem(Role reader, String words) {
        return outcome(reader, words, "1")
                .fold(
                        receipt -> "",
                        problems -> problems.all().stream()
                                .map(Problem::key)
                                .findFirst()
                                .orElse(""));
    }

    private Outcome<WriteRequest.Receipt> outcome(Role reader, String words, String form) {
        RequestDraft draft = new RequestDraft(RequestKind.CONCERN, HERE, reader, words);
        return Actors.as(VISITOR, () -> wired.get(WriteRequest.class).handle(draft, form));
    }

    private Outcome<UUID> answer(Actor.Person actor, UUID id) {
        return Actors.as(actor, () -> wired.get(AnswerRequest.class).handle(actor, id, "Merci."));
    }

    private RequestQueries.Followed follow(AnswerCode code) {
        return Actors.as(VISITOR, () -> wired.get(RequestQueries.class).followed(code))
                .orElseThrow();
    }

    private List<RequestQueries.Received> seenBy(Actor actor) {
        return Actors.as(actor, () -> wired.get(RequestQueries.class).received());
    }

    private List<String> wordsSeenBy(Actor actor) {
        return seenBy(actor).stream().map(RequestQueries.Received::words).toList();
    }

    private List<Note> notesSeenBy(Actor actor) {
        return Actors.as(actor, () -> wired.get(NoteQueries.class).waiting());
    }

    private static Actor.Person person(Role role, UUID scope) {
        return new Actor.Person(UUID.randomUUID(), role, scope, REGION);
    }
}
