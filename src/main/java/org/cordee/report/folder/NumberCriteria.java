package org.cordee.report.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director writes beside each criterion the number it has in the reference the structure is evaluated by. */
@Component
class NumberCriteria {

    static final int LONGEST = 30;

    private final NumberStore store;
    private final FolderDesk desk;

    NumberCriteria(NumberStore store, FolderDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** Keeps all of them, an empty one taking its number away; refused when one tells who somebody is. */
    @Transactional
    Outcome<UUID> handle(Actor.Person actor, Map<String, String> numbers) {
        UUID structure = FolderDesk.ownStructure(actor);
        List<Problem> problems = new ArrayList<>();
        numbers.forEach((criterion, number) ->
                SensitiveText.refusal(Folder.FIELD + criterion, number).ifPresent(problems::add));
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        for (String criterion : desk.codes()) {
            String number = numbers.getOrDefault(criterion, "");
            if (number.isEmpty()) {
                store.forget(structure, criterion);
            } else {
                store.keep(structure, criterion, number);
            }
        }
        return Outcome.done(structure);
    }
}
