package org.cordee.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.agreement.AmendDocument;
import org.cordee.agreement.AskToSign;
import org.cordee.agreement.Elsewhere;
import org.cordee.agreement.KeepElsewhere;
import org.cordee.agreement.MakeDocument;
import org.cordee.agreement.SignDocument;
import org.cordee.agreement.WriteDocument;
import org.cordee.placement.MarkPapers;
import org.cordee.placement.PlacementStatus;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.files.BroughtFile;
import org.springframework.stereotype.Component;

/** Documents at every stage: half filled, being signed, signed by all, amended, signed elsewhere, and an insurance that ends soon. */
@Component
class DemoDocuments {

    private static final byte[] SCAN = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            """.getBytes(StandardCharsets.US_ASCII);
    private static final Map<PlacementStatus, String> OWN = Map.of(
            PlacementStatus.VOLUNTEER, "time_expenses",
            PlacementStatus.EMPLOYEE, "mission_letter",
            PlacementStatus.INDEPENDENT, "service",
            PlacementStatus.TRAINEE, "placement_continuing");
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("personne", "Noé Lemoine"),
            Map.entry("structure", "La structure d’accueil"),
            Map.entry("lieu", "dans les locaux de la structure"),
            Map.entry("direction", "la directrice ou le directeur"),
            Map.entry("referent", "La personne référente"),
            Map.entry("suppleant", "la personne suppléante"),
            Map.entry("debut", "2026-01-05"),
            Map.entry("fin", "2026-12-31"),
            Map.entry("rythme", "environ une demi-journée par semaine"),
            Map.entry("heures", "17,5"),
            Map.entry("poste", "animateur·rice d’accueil"),
            Map.entry("frais", "les trajets au barème de l’année, et le repas du midi"),
            Map.entry("missions", "tenir l’accueil à deux ; coanimer le groupe du mardi"));

    private static final Map<String, String> CHANGE = Map.of(
            "document", "Charte et engagement de confidentialité",
            "avenant", "1",
            "changement", "le groupe du mardi devient un groupe du jeudi, à la même heure.");

    private final MakeDocument make;
    private final WriteDocument write;
    private final KeepElsewhere elsewhere;
    private final MarkPapers papers;
    private final AskToSign ask;
    private final SignDocument sign;
    private final AmendDocument amend;
    private final DemoClock clock;

    DemoDocuments(
            MakeDocument make,
            WriteDocument write,
            KeepElsewhere elsewhere,
            MarkPapers papers,
            AskToSign ask,
            SignDocument sign,
            AmendDocument amend,
            DemoClock clock) {
        this.make = make;
        this.write = write;
        this.elsewhere = elsewhere;
        this.papers = papers;
        this.ask = ask;
        this.sign = sign;
        this.amend = amend;
        this.clock = clock;
    }

    /** Sends a charter to be signed by the direction and the peer, and has it signed by one or by both. */
    private void sign(DemoPlacements.Work one, UUID document, boolean both, LocalDate today) {
        Actor.Person director = one.host().director();
        Actor.Person peer = one.peer();
        List<AskToSign.Asked> asked = List.of(
                new AskToSign.Asked("peer", "account", peer.account(), "Noé Lemoine", null, null),
                new AskToSign.Asked("structure", "account", director.account(), "Ana Delorme", "directrice", null));
        LocalDate sent = both ? today.minusDays(28) : today.minusDays(2);
        clock.on(sent, director, () -> {
            var terms = new AskToSign.Terms(false, sent.plusDays(30), null);
            Done.of(ask.handle(director, document, terms, asked));
            return Done.of(sign.byAccount(director, document, said(director, document)));
        });
        if (both) {
            clock.on(sent.plusDays(2), peer, () -> Done.of(sign.byAccount(peer, document, said(peer, document))));
        }
    }

    /** Begins an amendment of a document both signed, and leaves it to be sent. */
    private void amend(DemoPlacements.Work one, UUID document, LocalDate today) {
        Actor.Person director = one.host().director();
        clock.on(today.minusDays(1), director, () -> {
            UUID amendment = Done.of(amend.handle(director, document, Set.of("peer")));
            Map<String, String> values = new HashMap<>(VALUES);
            values.putAll(CHANGE);
            values.put("document_date", today.minusDays(26).toString());
            values.put("changement_date", today.plusDays(14).toString());
            Done.of(write.fill(director, amendment, 0, values));
            return Done.of(write.ready(director, amendment));
        });
    }

    private SignDocument.Said said(Actor.Person person, UUID document) {
        return new SignDocument.Said(sign.shown(document), List.of("demo " + person.account()));
    }

    /** Gives the first running placements their documents, a month ago. */
    void write(List<DemoPlacements.Work> work, LocalDate today) {
        List<DemoPlacements.Work> running =
                work.stream().filter(one -> one.to().equals(today)).limit(8).toList();
        boolean soon = false;
        for (int turn = 0; turn < running.size(); turn++) {
            DemoPlacements.Work one = running.get(turn);
            Actor.Person director = one.host().director();
            int stage = turn;
            UUID made = clock.on(today.minusDays(30), director, () -> documents(director, one, stage, today));
            if (stage % 3 == 0) {
                sign(one, made, stage == 0, today);
            }
            if (stage == 0) {
                amend(one, made, today);
            }
            if (!soon && one.status() == PlacementStatus.VOLUNTEER) {
                soon = true;
                clock.on(
                        today,
                        director,
                        () -> Done.of(papers.present(director, one.placement(), "insurance", today.plusDays(20))));
            }
        }
    }

    private UUID documents(Actor.Person director, DemoPlacements.Work one, int stage, LocalDate today) {
        UUID charter = Done.of(make.handle(director, one.placement(), "charter"));
        if (stage % 3 == 0) {
            Done.of(write.fill(director, charter, 0, VALUES));
            return Done.of(write.ready(director, charter));
        }
        if (stage % 3 == 1) {
            Elsewhere told = new Elsewhere(today.minusDays(200), null, "La direction");
            return Done.of(elsewhere.handle(director, charter, told, new BroughtFile("application/pdf", SCAN)));
        }
        return Done.of(make.handle(director, one.placement(), OWN.getOrDefault(one.status(), "charter")));
    }

    /** A page of its own, told from others by this mark. */
    static byte[] scan(String mark) {
        return (new String(SCAN, StandardCharsets.US_ASCII) + "% " + mark + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
