package org.cordee.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.structure.finess.FinessNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters by hand what the register does not list. */
@Component
class AddStructure {
    private static final Pattern RNA = Pattern.compile("W\\d{9}");
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

    private final StructurePolicy policy;
    private final StructureStore store;
    private final CategoryQueries categories;

    AddStructure(StructurePolicy policy, StructureStore store, CategoryQueries categories) {
        this.policy = policy;
        this.store = store;
        this.categories = categories;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person person, NewStructure added) {
        StructurePolicy.require(policy.mayAdd(person, added.kind(), added.parent()), "add a structure");
        Problems problems = problems(added);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        String label = categories.label(added.kind(), added.category());
        if (added.kind() == StructureKind.UNIT) {
            return Outcome.done(store.insertUnit(added, label));
        }
        var place = added.place();
        return Outcome.done(store.insert(added, label, store.commune(place.postcode(), place.town())));
    }

    private Problems problems(NewStructure added) {
        List<Problem> problems = new ArrayList<>();
        var numbers = added.numbers();
        if (added.name().isBlank()) {
            problems.add(Problem.of("name", "error.form.required"));
        }
        if (categories.label(added.kind(), added.category()).isEmpty()) {
            problems.add(Problem.of("category", "error.form.choice"));
        }
        if (!numbers.finess().isEmpty() && !FinessNumber.isValid(numbers.finess())) {
            problems.add(Problem.of("finess", "error.structure.finess"));
        }
        if (!numbers.rna().isEmpty() && !RNA.matcher(numbers.rna()).matches()) {
            problems.add(Problem.of("rna", "error.structure.rna"));
        }
        String postcode = added.place().postcode();
        if (!postcode.isEmpty() && !POSTCODE.matcher(postcode).matches()) {
            problems.add(Problem.of("postcode", "error.structure.postcode"));
        }
        return new Problems(problems);
    }
}
