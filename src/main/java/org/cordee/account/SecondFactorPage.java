package org.cordee.account;

import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** Asks for the six digits; {@code problem} is a message key, or empty. */
record SecondFactorPage(Arrival.Luggage luggage, String problem) implements Page {

    @Override
    public String template() {
        return "account/second_factor";
    }

    @Override
    public String titleKey() {
        return "account.second_factor.title";
    }

    Form form() {
        return problem.isEmpty() ? Form.empty() : Form.empty().refused(Problems.of(Problem.of("code", problem)));
    }
}
