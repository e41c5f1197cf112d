package org.cordee.pathway.diagnosis;

import java.util.List;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.reference.ReferencePack;
import org.springframework.stereotype.Component;

/** Puts the team's screens together. */
@Component
class DiagnosisScreens {

    private static final int USUAL_DAYS = 14;

    private final ReadDiagnosis read;
    private final DiagnosisContents contents;
    private final LinkCodes codes;
    private final Paths paths;
    private final Today today;

    DiagnosisScreens(ReadDiagnosis read, DiagnosisContents contents, LinkCodes codes, Paths paths, Today today) {
        this.read = read;
        this.contents = contents;
        this.codes = codes;
        this.paths = paths;
        this.today = today;
    }

    RoundsPage rounds(Actor.Person actor, UUID path) {
        UUID structure = paths.get(path).structure();
        List<RoundsPage.Line> lines = read.ofStructure(structure).stream()
                .map(round -> new RoundsPage.Line(round, read.standing(round)))
                .toList();
        return new RoundsPage(
                path, lines, DiagnosisPolicy.isTeam(actor, structure), paths.awaits(path, DiagnosisStep.STEP));
    }

    /** The form, all sections ticked unless some are asked for. */
    OpeningPage opening(Actor.Person actor, UUID path, Form form, List<String> asked) {
        DiagnosisPolicy.mayRun(actor, paths.get(path).structure());
        DiagnosisContent content = contents.current();
        List<String> known = content.chosen(asked).stream().map(Section::code).toList();
        List<String> ticked =
                known.isEmpty() ? content.sections().stream().map(Section::code).toList() : known;
        Form filled = form.values().isEmpty()
                ? form.withAll("sections", ticked)
                        .with("closes_on", today.date().plusDays(USUAL_DAYS))
                : form;
        return new OpeningPage(path, content, filled);
    }

    /** @param door the address a code is added to */
    RoundPage round(Actor.Person actor, UUID id, String door, Form form) {
        Diagnosis round = read.get(id);
        boolean team = DiagnosisPolicy.isTeam(actor, round.structure());
        ReadDiagnosis.Standing standing = read.standing(round);
        AnswerCode code = codes.of(id);
        return new RoundPage(
                round,
                standing,
                contents.of(round.contentVersion()).chosen(round.sections()),
                team && !round.isOver(today.date())
                        ? new RoundPage.Share(door + code.signs(), QrCode.of(door + code.signs()))
                        : null,
                team && standing == ReadDiagnosis.Standing.RESULT ? read.result(actor, round) : null,
                sources(round),
                form);
    }

    ResultSheetPage sheet(Actor.Person actor, UUID id) {
        Diagnosis round = read.get(id);
        return new ResultSheetPage(round, read.result(actor, round), sources(round), today.date());
    }

    CardsPage cards(UUID path) {
        paths.get(path);
        return new CardsPage(contents.current());
    }

    private RoundPage.Sources sources(Diagnosis round) {
        ReferencePack pack = contents.pack(round.contentVersion());
        return new RoundPage.Sources(
                pack.version(),
                pack.date(),
                pack.source(),
                contents.of(round.contentVersion()).sources());
    }
}
