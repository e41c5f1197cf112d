package org.cordee.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LoggedWork;
import org.cordee.testkit.PdfJudge;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TransmissionTest {

    private final int year = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person director = application.account(Role.DIRECTOR, place.structure(), place.territory());

    @BeforeEach
    void aPostPaidSinceJuly() {
        application.database().seed("""
                insert into funding.post (id, structure_id, funder_id, label, percent, starts_on, placement_id)
                values (gen_random_uuid(), '%s', '%s', 'Poste de jour', 50, '%d-07-01', '%s')""".formatted(place.structure(), place.funder(), year, place.placement()));
        LoggedWork.acts(application.database(), place, LocalDate.of(year, 3, 3), "group", 90);
        LoggedWork.acts(application.database(), place, LocalDate.of(year, 9, 3), "group", 5);
        LoggedWork.acts(application.database(), place, LocalDate.of(year, 9, 4), "individual", 2);
    }

    @Test
    void aFunderIsToldTheWorkOfItsPostsWhileItPaidForThem() {
        var annex = shown(prepare(), director).annex();

        assertThat(annex.lines())
                .extracting(line -> line.figure().number().orElseThrow().toPlainString())
                .containsExactly("1", "0.25", "7", "4", "5");
    }

    @Test
    void nothingLeavesBeforeThePeerHasSeenIt() {
        UUID id = prepare();
        assertThat(send(id)).isEqualTo("error.report.peers_first");

        var peer = new Actor.Person(UUID.randomUUID(), Role.PEER, place.peer(), place.territory());
        assertThat(shown(id, peer).annex().lines()).hasSize(5);
        Actors.run(peer, () -> application.bean(SeeTransmission.class).handle(peer, id));

        assertThat(send(id)).isEmpty();
        assertThat(send(id)).isEqualTo("error.report.sent");
    }

    @Test
    void whoIsNotConcernedSeesNothing() {
        UUID id = prepare();
        seen(id);
        assertThat(send(id)).isEmpty();

        var elsewhere = FundedStructure.in(application.database());
        for (var other : List.of(
                person(Role.PEER, place.otherPeer()),
                person(Role.FUNDER, place.otherFunder()),
                person(Role.COORDINATOR, place.territory()),
                person(Role.PROFESSIONAL, place.structure()),
                person(Role.DIRECTOR, elsewhere.structure()),
                person(Role.SUPERVISOR, place.structure()))) {
            assertThat(Actors.as(
                            other,
                            () -> application.bean(TransmissionQueries.class).all()))
                    .as(other.role().code())
                    .isEmpty();
            assertThatThrownBy(() -> Actors.as(other, () -> {
                        application.bean(WithdrawTransmission.class).handle(other, id);
                        return true;
                    }))
                    .isInstanceOf(RuntimeException.class);
        }
        var funder = person(Role.FUNDER, place.funder());
        assertThat(Actors.as(
                        funder,
                        () -> application.bean(TransmissionQueries.class).all()))
                .extracting(Transmission::id, Transmission::recipient)
                .containsExactly(tuple(id, null));
        assertThat(application
                        .database()
                        .<List<UUID>>asNobody(sql ->
                                sql.of("select id from report.transmission").list(row -> row.uuid("id"))))
                .isEmpty();
    }

    @Test
    void aFunderSeesNothingThatWasNotSent() {
        var unused = prepare();
        var funder = person(Role.FUNDER, place.funder());

        assertThat(Actors.as(
                        funder,
                        () -> application.bean(TransmissionQueries.class).all()))
                .isEmpty();
        assertThatThrownBy(() -> Actors.as(
                        funder,
                        () -> application.bean(PrepareTransmission.class).handle(funder, place.funder(), year)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsSentNeverChangesNorGoesAway() {
        UUID id = prepare();
        seen(id);
        assertThat(send(id)).isEmpty();

        for (var statement : List.of(
                "update report.transmission set content = '{}' where id = :id",
                "update report.transmission set year = 2001 where id = :id",
                "delete from report.transmission where id = :id")) {
            assertThatThrownBy(() -> application
                            .database()
                            .run(
                                    director,
                                    sql -> sql.of(statement).set("id", id).exactlyOne()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void theWorkOfPostsIsOneSumOverClosedQuartersForTheDirectorOnly() {
        String sum = "select acts from report.work_of_posts('%s', '%s', '%s', array['group'])";

        assertThat(count(director, sum.formatted(place.funder(), year + "-07-01", year + "-09-30")))
                .isEqualTo(7);
        assertThat(count(director, sum.formatted(place.funder(), year + "-09-04", year + "-09-04")))
                .isZero();
        assertThat(count(director, sum.formatted(place.otherFunder(), year + "-07-01", year + "-09-30")))
                .isZero();
        for (var role : List.of(Role.PROFESSIONAL, Role.COORDINATOR, Role.FUNDER)) {
            assertThat(count(
                            person(role, place.structure()),
                            sum.formatted(place.funder(), year + "-07-01", year + "-09-30")))
                    .isZero();
        }
    }

    @Test
    void aPageOpensByItsLinkAndACodeWithoutAnAccount() {
        UUID id = prepare();
        seen(id);
        HtmlClient directing = application.signedIn(director);
        HtmlClient.Answer ready = directing.get("/reports/transmissions/" + id);
        HtmlClient.Answer sent = directing.submit(
                ready, "/reports/transmissions/" + id + "/send", Map.of("recipient", "marie@agence.example"));
        assertThat(sent.words()).contains("marie@agence.example", "La page est transmise.");
        HtmlClient.Answer coded = directing.submit(sent, "/reports/transmissions/" + id + "/code", Map.of());
        String code = coded.page().select("strong.figures").text();
        String link = coded.page().select("code").text();
        assertThat(code).matches("\\d{6}");

        HtmlClient visitor = application.visitor();
        HtmlClient.Answer door = visitor.get(link);
        assertThat(door.status()).isEqualTo(200);
        assertThat(door.body()).doesNotContain("Centre canari", "marie@", "??");
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(visitor.submit(door, link, Map.of("code", wrong)).status()).isEqualTo(422);

        HtmlClient.Answer opened = visitor.submit(door, link, Map.of("code", code));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.words())
                .contains("Centre canari", "Agence d’essai", "0,25")
                .doesNotContain("Mésange");
        byte[] pdf = visitor.submit(opened, link + "/pdf", Map.of()).response().body();
        assertThat(PdfJudge.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void fiveWrongCodesCloseTheDoor() {
        UUID id = prepare();
        seen(id);
        assertThat(send(id)).isEmpty();
        Actors.run(director, () -> application.bean(SendTransmission.class).readOutCode(director, id));
        var keys = application.bean(LinkKeys.class);
        String token = keys.token(id);
        String code = keys.code(
                keys.link(token), Objects.requireNonNull(shown(id, director).codeUntil()));
        for (int i = 0; i < 5; i++) {
            assertThat(open(token, "x" + i)).isFalse();
        }

        assertThat(open(token, code)).isFalse();
        assertThat(open("A".repeat(32), code)).isFalse();
        assertThat(application.visitor().get("/funder/page/" + "A".repeat(32)).status())
                .isEqualTo(404);
    }

    @Test
    void theFunderComesBackToOneScreen() {
        UUID id = prepare();
        seen(id);
        assertThat(send(id)).isEmpty();
        HtmlClient funder = application.signedIn(Role.FUNDER, place.funder(), place.territory());

        HtmlClient.Answer portfolio = funder.get("/funder");
        assertThat(portfolio.body()).doesNotContain("??");
        assertThat(portfolio.words())
                .contains("Centre canari", "Poste de jour", "50 %")
                .doesNotContain("Mésange");
        assertThat(funder.get("/funder/pages/" + id).words()).contains("Équivalents temps plein");
        assertThat(funder.get("/reports/transmissions/" + id).status()).isEqualTo(403);
        HtmlClient other = application.signedIn(Role.FUNDER, place.otherFunder(), place.territory());
        assertThat(other.get("/funder/pages/" + id).status()).isEqualTo(404);
        assertThat(other.get("/funder/pages/" + id + ".pdf").status()).isEqualTo(404);
    }

    @Test
    void aPeerSeesThePageAboutTheirPostAndSaysSo() {
        UUID id = prepare();
        HtmlClient peer = application.signedIn(Role.PEER, place.peer(), place.territory());

        HtmlClient.Answer page = peer.get("/reports/transmissions/" + id);
        assertThat(page.words()).contains("Vous la voyez en premier");
        assertThat(peer.submit(page, "/reports/transmissions/" + id + "/seen", Map.of())
                        .words())
                .contains("C’est noté");
        assertThat(application
                        .signedIn(Role.PEER, place.otherPeer(), place.territory())
                        .get("/reports/transmissions/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void rowSecurityRefusesAPeerPutBySomebodyElse() {
        UUID id = prepare();
        var peer = person(Role.PEER, place.otherPeer());

        assertThatThrownBy(() -> application
                        .database()
                        .run(
                                peer,
                                sql -> sql.of("""
                                insert into report.transmission_peer (transmission_id, structure_id, peer_id)
                                values (:id, :structure, :peer)""")
                                        .set("id", id)
                                        .set("structure", place.structure())
                                        .set("peer", place.otherPeer())
                                        .exactlyOne()))
                .matches(SqlStates::refusedByRowSecurity);
    }

    private UUID prepare() {
        return Actors.as(
                director,
                () -> application
                        .bean(PrepareTransmission.class)
                        .handle(director, place.funder(), year)
                        .fold(id -> id, refused -> {
                            throw new AssertionError(refused);
                        }));
    }

    private void seen(UUID id) {
        var peer = person(Role.PEER, place.peer());
        Actors.run(peer, () -> application.bean(SeeTransmission.class).handle(peer, id));
    }

    private String send(UUID id) {
        return Actors.as(
                director,
                () -> application
                        .bean(SendTransmission.class)
                        .handle(director, id, "marie@agence.example", Locale.FRENCH)
                        .fold(done -> "", refused -> refused.all().get(0).key()));
    }

    private Transmission shown(UUID id, Actor.Person actor) {
        return Actors.as(
                actor, () -> application.bean(TransmissionQueries.class).get(id));
    }

    private boolean open(String token, String code) {
        return Actors.as(
                new Actor.Visitor(),
                () -> application.bean(OpenLink.class).open(token, code).isPresent());
    }

    private long count(Actor actor, String select) {
        return application.database().as(actor, sql -> sql.of(select).one(row -> row.number("acts")));
    }

    private Actor.Person person(Role role, UUID scope) {
        return new Actor.Person(UUID.randomUUID(), role, scope, place.territory());
    }
}
