package org.cordee.funding;

import java.util.Locale;

/** What a placement costs, in kinds that fit a volunteer as well as an employee. */
public enum CostKind {
    /** Pay with its charges, or the allowance of a trainee, or the fees of an independent. */
    PAY,
    EXPENSES,
    SUPERVISION,
    TRAINING,
    /** Insurance and equipment. */
    INSURANCE,
    OTHER;

    /** Its word in addresses of forms and in messages, and the name of its column. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
