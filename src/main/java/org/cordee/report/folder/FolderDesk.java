package org.cordee.report.folder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.cordee.statistics.Basis;
import org.cordee.statistics.Circle;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.statistics.Population;
import org.cordee.statistics.Unit;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays proofs against criteria. Numbers are those that may leave the structure, on its own screen too. */
@Component
class FolderDesk {

    private final FolderProofs proofs;
    private final NumberQueries numbers;
    private final Structures structures;
    private final ReferencePack pack;
    private final FolderContent content;
    private final Today today;

    FolderDesk(FolderProofs proofs, NumberQueries numbers, Structures structures, ReferencePacks packs, Today today) {
        this.proofs = proofs;
        this.numbers = numbers;
        this.structures = structures;
        this.pack = packs.latest("evidence-folder");
        this.content = pack.as(FolderContent.class);
        this.today = today;
    }

    /** The folder of the structure the actor directs; stops everybody else. */
    @Transactional(readOnly = true)
    Folder of(Actor.Person actor) {
        UUID structure = ownStructure(actor);
        LocalDate since = today.date().minusYears(content.years());
        List<Proof> all = proofs.of(actor, since);
        Map<String, String> written = numbers.of(structure);
        Period period = new Period(since, today.date());
        return new Folder(
                structures.get(structure).name(),
                content.chapters().stream()
                        .map(chapter -> new Folder.Part(
                                chapter.words(),
                                content.criteria().stream()
                                        .filter(criterion -> criterion.chapter().equals(chapter.code()))
                                        .map(criterion -> item(criterion, written, all, period))
                                        .toList()))
                        .toList());
    }

    static UUID ownStructure(Actor.Person actor) {
        return actor.scopeAs(Role.DIRECTOR, "the evidence folder is the director's");
    }

    /** The codes of the criteria. */
    List<String> codes() {
        return content.criteria().stream().map(FolderContent.Criterion::code).toList();
    }

    /** Where the criteria come from. */
    String source() {
        return pack.source();
    }

    int version() {
        return pack.version();
    }

    private static Folder.Item item(
            FolderContent.Criterion criterion, Map<String, String> written, List<Proof> all, Period period) {
        return new Folder.Item(
                criterion.code(),
                written.getOrDefault(criterion.code(), ""),
                criterion.theme(),
                criterion.words(),
                criterion.proofs().stream()
                        .map(ProofKind::of)
                        .map(kind -> line(
                                kind,
                                all.stream()
                                        .filter(proof -> proof.kind() == kind)
                                        .toList(),
                                period))
                        .toList());
    }

    /** A kind of which there is about one for each peer is counted like peers. */
    static FolderLine line(ProofKind kind, List<Proof> proofs, Period period) {
        Figure figure = kind.countsPersons()
                ? Circle.FUNDER.persons(
                        proofs.size(), Population.TEAM, new Basis(Unit.PERSONS, period, "folder.method.persons"))
                : new Figure.Work(
                        BigDecimal.valueOf(proofs.size()), null, new Basis(Unit.ACTS, period, "folder.method.work"));
        return new FolderLine(kind, figure, proofs);
    }
}
