package org.cordee.funding;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.OneTimeForms;
import org.cordee.platform.web.Reply;
import org.cordee.structure.Structures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The budget of one placement. */
@Controller
@Allowed(Role.DIRECTOR)
class BudgetController {

    private static final String ONE = "/funding/budgets/{placement}";

    private final Budgets budgets;
    private final WriteBudget write;
    private final Placements placements;
    private final Structures structures;
    private final BudgetSpent spent;
    private final OneTimeForms forms;

    BudgetController(
            Budgets budgets,
            WriteBudget write,
            Placements placements,
            Structures structures,
            BudgetSpent spent,
            OneTimeForms forms) {
        this.budgets = budgets;
        this.write = write;
        this.placements = placements;
        this.structures = structures;
        this.spent = spent;
        this.forms = forms;
    }

    @GetMapping(ONE)
    Reply show(Actor.Person actor, @PathVariable UUID placement) {
        BudgetRow row = budgets.of(own(actor, placement));
        return Reply.page(page(row, filled(row.budget())));
    }

    @PostMapping(ONE)
    Reply write(Actor.Person actor, @PathVariable UUID placement, FormReader form) {
        BudgetRow row = budgets.of(own(actor, placement));
        Map<CostKind, Integer> costs = new EnumMap<>(CostKind.class);
        for (CostKind kind : CostKind.values()) {
            costs.put(kind, form.integer(kind.code(), 0, Budget.LARGEST).orElse(0));
        }
        int version = form.integer("version", 0, Integer.MAX_VALUE).orElse(0);
        if (!form.problems().isEmpty()) {
            return Reply.refused(page(row, form.form()));
        }
        return forms.once(
                actor,
                form,
                () -> write.handle(actor, new Budget(placement, costs, version))
                        .fold(
                                done -> Reply.to("/funding/budgets/" + done).saying("flash.funding.budget"),
                                refused -> Reply.refused(page(row, form.form().refused(refused)))));
    }

    private PlacementSummary own(Actor.Person actor, UUID id) {
        PlacementSummary placement = placements.get(id);
        if (!placement.place().structure().equals(actor.scope())) {
            throw new NotFound("placement " + id);
        }
        return placement;
    }

    private BudgetPage page(BudgetRow row, Form form) {
        var posts = budgets.postsOf(row.placement());
        return new BudgetPage(
                row,
                posts,
                structures.names(posts.stream().map(Post::funder).toList()),
                spent.of(row.placement().id()),
                form);
    }

    private static Form filled(@Nullable Budget budget) {
        Form form = Form.empty().with("version", 0);
        if (budget == null) {
            return form;
        }
        for (CostKind kind : CostKind.values()) {
            form = form.with(kind.code(), budget.cost(kind));
        }
        return form.with("version", budget.version());
    }
}
