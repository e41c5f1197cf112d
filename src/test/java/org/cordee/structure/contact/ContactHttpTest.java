package org.cordee.structure.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.structure.StructureSummary;
import org.cordee.structure.Structures;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class ContactHttpTest {
    private static final TestApplication APPLICATION = TestApplication.real();

    private static StructureSummary named(String words) {
        return APPLICATION
                .database()
                .as(
                        new Actor.Visitor(),
                        sql -> APPLICATION
                                .bean(Structures.class)
                                .search(words, 1)
                                .get(0));
    }

    @Test
    void contactsBecomeInvitationsIntoStructuresOfTheTerritory() {
        UUID territory = UUID.randomUUID();
        APPLICATION
                .database()
                .seed("insert into structure.territory (id, name, zone) values ('" + territory
                        + "', 'Zone d’essai', 'Europe/Paris'); insert into structure.territory_department values ('"
                        + territory
                        + "', '44')");
        HtmlClient coordinator = APPLICATION.signedIn(Role.COORDINATOR, territory, territory);
        HtmlClient.Answer form = coordinator.get("/structures/contacts");
        StructureSummary inside = named("csapa nantes");
        String sheet = "finess;nom;courriel\n" + inside.finess() + ";Camille Essai;camille.essai@exemple.fr\n"
                + named("csapa paris").finess()
                + ";Ailleurs;ailleurs@exemple.fr\n999999999;Inconnue;inconnue@exemple.fr\n";
        HtmlClient.Answer sent = coordinator.upload(
                "/structures/contacts", form, "file", "c.csv", sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.body()).doesNotContain("??");
        assertThat(sent.words())
                .contains(
                        "Camille Essai",
                        inside.name(),
                        "/invitation/",
                        "hors de votre territoire",
                        "structure inconnue")
                .doesNotContain("Ailleurs");
        String link = sent.page().select("td code").text();
        assertThat(APPLICATION
                        .visitor()
                        .get(link.substring(link.indexOf("/invitation/")))
                        .status())
                .isEqualTo(200);
        assertThat(coordinator
                        .upload("/structures/contacts", form, "file", "c.csv", "a;b\n".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
    }
}
