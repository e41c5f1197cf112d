package org.cordee.expense;

import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The rules in force, and where they come from. */
@Component
class ExpenseContents {

    private final ReferencePack pack;
    private final ExpenseRules rules;

    ExpenseContents(ReferencePacks packs) {
        this.pack = packs.latest("expense-rules");
        this.rules = pack.as(ExpenseRules.class);
    }

    ExpenseRules rules() {
        return rules;
    }

    String source() {
        return pack.source();
    }
}
