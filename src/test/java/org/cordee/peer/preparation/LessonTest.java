package org.cordee.peer.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LessonTest {

    private static final String HOME = "/me/preparation";

    private final PlacementWorld world = new PlacementWorld();

    @Test
    void aPeerWithoutAnyPlacementReadsTicksAndTakesTheTickAway() {
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get(HOME).words()).contains("Mes limites").doesNotContain("??");
        HtmlClient.Answer ticked = peer.submit(peer.get(HOME + "/boundaries"), HOME + "/boundaries", Map.of());
        assertThat(ticked.words()).contains("C’est coché, pour vous seul·e.");
        assertThat(ticked.page().select(".badge")).hasSize(1);

        HtmlClient.Answer gone = peer.submit(peer.get(HOME + "/boundaries"), HOME + "/boundaries", Map.of());
        assertThat(gone.page().select(".badge")).isEmpty();
        assertThat(peer.get(HOME + "/nothing").status()).isEqualTo(404);
        assertThat(peer.post(HOME + "/nothing", gone, Map.of("read", "true")).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsTickedIsReadByNobodyElseAndLeavesNoTraceInTheAudit() {
        long before = auditLines();
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get(HOME + "/role"), HOME + "/role", Map.of());
        assertThat(auditLines()).isEqualTo(before);
        assertThat(rows(world.peerActor)).containsExactly("role");
        for (Actor other : List.of(
                world.coordinator,
                world.director,
                world.referent,
                world.app.account(Role.SUPERVISOR, world.territory, world.territory),
                world.app.account(Role.PEER, UUID.randomUUID(), world.territory),
                new Actor.Visitor(),
                new Actor.Job("retention"))) {
            assertThat(rows(other)).as("%s", other).isEmpty();
        }
        for (Actor.Person other : List.of(world.coordinator, world.director, world.referent)) {
            assertThat(world.as(other).get(HOME).status()).isEqualTo(403);
        }
    }

    @Test
    void theTickIsInOnesOwnCopyAndThePaperHasNone() {
        HtmlClient peer = world.as(world.peerActor);
        peer.submit(peer.get(HOME + "/self_care"), HOME + "/self_care", Map.of());
        LessonsInCopy copy = world.app.bean(LessonsInCopy.class);
        assertThat(Actors.as(world.peerActor, () -> copy.of(world.peerActor, Locale.FRENCH))
                        .entries())
                .extracting("title")
                .containsExactly("Prendre soin de moi");
        byte[] pdf = peer.get(HOME + ".pdf").response().body();
        assertThat(PdfJudge.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.words(pdf)).contains("Prendre soin de moi").doesNotContain("Lu\n");
    }

    @Test
    void everyLessonIsShortNamesItsSourceAndTheExceptionsAreSaidWithTheirNumbers() {
        List<Lesson> lessons = world.app.bean(Lessons.class).all();
        assertThat(lessons)
                .extracting(Lesson::code)
                .containsExactly("welcome", "role", "boundaries", "confidentiality", "self_care");
        for (Lesson lesson : lessons) {
            assertThat(lesson.minutes()).as(lesson.code()).isBetween(2, 4);
            assertThat(words(lesson)).as(lesson.code()).isBetween(100, lesson.minutes() * 120);
            assertThat(lesson.source().fr()).isNotBlank();
            assertThat(lesson.source().en()).isNotBlank();
        }
        assertThat(lessons.get(3).toString()).contains("3114", "119", "L.1110-4");
    }

    private static int words(Lesson lesson) {
        return lesson.parts().stream()
                .flatMap(part -> part.points().stream())
                .mapToInt(point -> point.fr().split("\\s+").length)
                .sum();
    }

    private List<String> rows(Actor actor) {
        return world.app
                .database()
                .as(actor, sql -> sql.of("select lesson from peer.lesson_read").list(row -> row.text("lesson")));
    }

    private long auditLines() {
        return world.app
                .database()
                .as(
                        new Actor.Job("seal"),
                        sql -> sql.of("select count(*) as n from platform.audit_entry where object like '%lesson%'")
                                .one(row -> row.number("n")));
    }
}
