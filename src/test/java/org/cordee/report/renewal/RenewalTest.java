package org.cordee.report.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.funding.Budget;
import org.cordee.funding.CostKind;
import org.cordee.funding.Fundings;
import org.cordee.funding.NewPost;
import org.cordee.funding.Post;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class RenewalTest {

    private static final RenewalRequest WHOLE =
            new RenewalRequest("Deux groupes chaque semaine.", "Continuer deux ans.", 22_000, 24);

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person director = person(Role.DIRECTOR, place.structure());
    private final LocalDate today = application.bean(Today.class).date();
    private final LocalDate last = today.plusMonths(5);

    @Test
    void fromWhatIsDueToTheNextPostWrittenInOneAct() {
        UUID post = post(last);
        assertThat(due()).singleElement().satisfies(due -> assertThat(due.key()).isEqualTo("renewal.due.begin"));
        UUID renewal = done(act(() -> bean(BeginRenewal.class).handle(director, post)));
        assertThat(due()).singleElement().satisfies(due -> assertThat(due.key()).isEqualTo("renewal.due.send"));
        assertThat(refusal(act(() -> bean(WriteRenewal.class).send(director, renewal, today))))
                .isEqualTo("error.renewal.unfinished");

        done(act(() -> bean(WriteRenewal.class).write(director, renewal, 0, WHOLE)));
        assertThat(refusal(act(() -> bean(WriteRenewal.class).send(director, renewal, today.plusDays(1)))))
                .isEqualTo("error.renewal.later");
        done(act(() -> bean(WriteRenewal.class).send(director, renewal, today)));
        assertThat(due()).isEmpty();
        assertThat(refusal(answer(renewal, today.plusDays(1), Answer.GRANTED))).isEqualTo("error.renewal.day");
        assertThat(refusal(answer(renewal, today, Answer.PARTLY))).isEqualTo("error.renewal.grant");
        done(answer(renewal, today, Answer.GRANTED));

        UUID next = done(act(() -> bean(AnswerRenewal.class).writeNext(director, renewal)));
        assertThat(posts())
                .filteredOn(one -> one.id().equals(next))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.startsOn()).isEqualTo(last.plusDays(1));
                    assertThat(one.endsOn())
                            .isEqualTo(last.plusDays(1).plusMonths(24).minusDays(1));
                    assertThat(one.yearly()).isEqualTo(22_000);
                    assertThat(one.placement()).isEqualTo(place.placement());
                });
        assertThat(due()).isEmpty();
        assertThatThrownBy(() -> act(() -> bean(AnswerRenewal.class).writeNext(director, renewal)))
                .isInstanceOf(StaleVersion.class);
        assertThat(posts()).hasSize(2);
    }

    @Test
    void whatWasSentStaysWhateverChangesAfterwards() {
        UUID renewal = sent(post(last));
        String before = text(renewal);
        act(() -> bean(Fundings.class).write(director, new Budget(place.placement(), Map.of(CostKind.PAY, 31_417), 0)));

        assertThat(text(renewal))
                .isEqualTo(before)
                .contains("Deux groupes chaque semaine.", "22 000".replace(' ', '\u202f'));
        act(() -> {
            bean(WriteRenewal.class).reopen(director, renewal);
            return "";
        });
        assertThat(text(renewal)).contains("31\u202f417");
    }

    @Test
    void whatIsNotKnownIsABlankAndNobodyIsNamed() {
        UUID renewal = done(act(() -> bean(BeginRenewal.class).handle(director, post(last))));

        assertThat(text(renewal))
                .contains("Structure : Centre canari", "Coût total : … €", "Montant : … € par an", "Agence d’essai")
                .doesNotContain("Mésange", "Pinson", "null");
    }

    @Test
    void refusals() {
        UUID open = post(null);
        assertThat(refusal(act(() -> bean(BeginRenewal.class).handle(director, open))))
                .isEqualTo("error.renewal.no_end");
        UUID post = post(last);
        UUID renewal = done(act(() -> bean(BeginRenewal.class).handle(director, post)));
        assertThat(refusal(act(() -> bean(BeginRenewal.class).handle(director, post))))
                .isEqualTo("error.renewal.open");
        var telling = new RenewalRequest("Appelez le 06 12 34 56 78", "", null, null);
        assertThat(refusal(act(() -> bean(WriteRenewal.class).write(director, renewal, 0, telling))))
                .isEqualTo("error.sensitive.phone");
        done(act(() -> bean(WriteRenewal.class).write(director, renewal, 0, WHOLE)));
        assertThatThrownBy(() -> act(() -> bean(WriteRenewal.class).write(director, renewal, 0, WHOLE)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> answer(renewal, today, Answer.GRANTED)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aRefusedFileLeavesRoomForAnother() {
        UUID post = post(last);
        done(answer(sent(post), today, Answer.REFUSED));

        assertThat(due()).isEmpty();
        done(act(() -> bean(BeginRenewal.class).handle(director, post)));
    }

    @Test
    void onlyTheDirectorOfThePlaceReadsOrWrites() {
        UUID post = post(last);
        UUID renewal = done(act(() -> bean(BeginRenewal.class).handle(director, post)));
        var stranger = person(Role.DIRECTOR, UUID.randomUUID());

        for (var role : List.of(Role.COORDINATOR, Role.PROFESSIONAL, Role.PEER, Role.FUNDER)) {
            var other = person(
                    role,
                    role == Role.FUNDER
                            ? place.funder()
                            : role == Role.PEER
                                    ? place.peer()
                                    : role == Role.COORDINATOR ? place.territory() : place.structure());
            assertThat(rows(other)).as(role.code()).isEmpty();
            assertThatThrownBy(() ->
                            Actors.as(other, () -> bean(BeginRenewal.class).handle(other, post)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(rows(stranger)).isEmpty();
        assertThatThrownBy(
                        () -> Actors.as(stranger, () -> bean(BeginRenewal.class).handle(stranger, post)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> Actors.as(stranger, () -> bean(WriteRenewal.class).write(stranger, renewal, 0, WHOLE)))
                .isInstanceOfAny(NotFound.class, StaleVersion.class);
        assertThatThrownBy(() -> application
                        .database()
                        .run(
                                stranger,
                                sql -> sql.of("""
                                insert into report.renewal (id, structure_id, post_id, begun_on)
                                values (gen_random_uuid(), :mine, :post, '2026-01-01')""")
                                        .set("mine", stranger.scope())
                                        .set("post", post)
                                        .exactlyOne()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theScreensLeadFromTheListToTheFile() {
        post(last);
        HtmlClient browser = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        HtmlClient.Answer list = browser.get("/renewals");
        assertThat(browser.get("/board").words()).contains("Commencer le dossier de renouvellement");
        String post = list.page().select("input[name=post]").attr("value");

        HtmlClient.Answer file = browser.submit(list, "/renewals", Map.of("post", post));
        assertThat(file.words())
                .contains("Le dossier est commencé", "Poste de jour")
                .doesNotContain("??");
        HtmlClient.Answer early = browser.submit(file, file.path() + "/send", Map.of("sent_on", today.toString()));
        assertThat(early.status()).isEqualTo(422);
        assertThat(browser.get(file.path() + ".pdf").status()).isEqualTo(200);
        assertThat(browser.get(file.path() + ".odt").status()).isEqualTo(200);
        HtmlClient.Answer dropped = browser.submit(file, file.path() + "/drop", Map.of());
        assertThat(dropped.words()).contains("Le dossier est effacé.");
    }

    private UUID sent(UUID post) {
        UUID renewal = done(act(() -> bean(BeginRenewal.class).handle(director, post)));
        done(act(() -> bean(WriteRenewal.class).write(director, renewal, 0, WHOLE)));
        return done(act(() -> bean(WriteRenewal.class).send(director, renewal, today)));
    }

    private Outcome<UUID> answer(UUID renewal, LocalDate day, Answer answer) {
        var said = new AnswerRenewal.Said(day, answer, null, null);
        return act(() -> bean(AnswerRenewal.class).handle(director, renewal, said));
    }

    private String text(UUID renewal) {
        return act(() -> bean(RenewalText.class)
                        .of(director, bean(RenewalQueries.class).get(renewal)))
                .blocks()
                .toString()
                .replace('\u00a0', ' ');
    }

    private UUID post(@Nullable LocalDate until) {
        var command =
                new NewPost(place.funder(), "Poste de jour", 50, today.minusYears(1), until, 21_000, place.placement());
        return done(act(() -> bean(Fundings.class).add(director, command)));
    }

    private List<Post> posts() {
        return act(() -> bean(Fundings.class).postsOf(place.structure()));
    }

    private List<Awaiting.Item> due() {
        return act(() -> bean(RenewalDue.class).of(director));
    }

    private <T> T act(Supplier<T> use) {
        return Actors.as(director, use);
    }

    private <T> T bean(Class<T> type) {
        return application.bean(type);
    }

    private static UUID done(Outcome<UUID> outcome) {
        return outcome.fold(done -> done, refused -> {
            throw new AssertionError(refused);
        });
    }

    private static String refusal(Outcome<UUID> outcome) {
        return outcome.fold(
                done -> "",
                refused -> refused.all().stream().map(Problem::key).findFirst().orElse(""));
    }

    private List<UUID> rows(Actor.Person actor) {
        return application
                .database()
                .as(actor, sql -> sql.of("select id from report.renewal").list(row -> row.uuid("id")));
    }

    private Actor.Person person(Role role, UUID scope) {
        return new Actor.Person(UUID.randomUUID(), role, scope, place.territory());
    }
}
