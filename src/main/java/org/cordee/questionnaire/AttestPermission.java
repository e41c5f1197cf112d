package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody attests that an instrument may be used and types its words in. Refused instruments, shipped ones and those
 * whose score nobody could compute are refused with the reason.
 */
@Component
class AttestPermission {

    private final OfferedInstruments offered;
    private final RefusedInstruments refused;
    private final PermissionStore store;
    private final PermissionQueries queries;
    private final Ids ids;
    private final Today today;

    AttestPermission(
            OfferedInstruments offered,
            RefusedInstruments refused,
            PermissionStore store,
            PermissionQueries queries,
            Ids ids,
            Today today) {
        this.offered = offered;
        this.refused = refused;
        this.store = store;
        this.queries = queries;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person actor, NewPermission command) {
        if (refused.find(command.instrument()).isPresent()) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.refused"));
        }
        Instrument instrument = offered.find(command.instrument())
                .orElseThrow(() -> new NotFound("instrument " + command.instrument()));
        if (instrument.licence().tier() == LicenceTier.S) {
            return Outcome.refused(Problem.ofAll("error.questionnaire.shipped"));
        }
        PermissionPolicy.Holder holder =
                PermissionPolicy.holder(actor, instrument.licence().tier());
        List<Problem> problems = problems(instrument, command);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        Permission permission = permission(instrument, command, holder);
        store.add(permission, actor.account());
        store.keep(permission.id(), command.words());
        if (command.file() != null) {
            store.keep(permission.id(), command.file());
        }
        return Outcome.done(permission.id());
    }

    private Permission permission(Instrument instrument, NewPermission command, PermissionPolicy.Holder holder) {
        return new Permission(
                ids.next(),
                instrument.id(),
                instrument.version(),
                command.language(),
                holder.structure(),
                holder.territory(),
                command.grantedBy(),
                command.attestedAs(),
                today.date(),
                command.file() != null,
                null,
                0);
    }

    private List<Problem> problems(Instrument instrument, NewPermission command) {
        List<Problem> problems = new ArrayList<>();
        if (!instrument.canBeAsked()) {
            problems.add(Problem.ofAll("error.questionnaire.unscored"));
            return problems;
        }
        if (queries.seen().stream()
                .anyMatch(permission ->
                        permission.covers(instrument) && permission.language().equals(command.language()))) {
            problems.add(Problem.ofAll("error.questionnaire.twice"));
        }
        if (instrument.licence().tier() == LicenceTier.P && command.file() == null) {
            problems.add(Problem.of("file", "error.questionnaire.file"));
        }
        instrument.items().stream()
                .filter(item ->
                        command.words().items().getOrDefault(item.id(), "").isBlank())
                .forEach(item -> problems.add(Problem.of("item-" + item.id(), "error.form.required")));
        AnswerScale answers = instrument.answers();
        if (answers != null) {
            for (int end : List.of(answers.min(), answers.max())) {
                if (command.words().answers().getOrDefault(end, "").isBlank()) {
                    problems.add(Problem.of("answer-" + end, "error.form.required"));
                }
            }
        }
        return problems;
    }
}
