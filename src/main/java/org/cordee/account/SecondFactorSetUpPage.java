package org.cordee.account;

import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** Shows the secret to scan or type, and asks for a first code. */
record SecondFactorSetUpPage(String written, String address, String problem) implements Page {

    @Override
    public String template() {
        return "account/second_factor_set_up";
    }

    @Override
    public String titleKey() {
        return "account.set_up.title";
    }

    QrCode qr() {
        return QrCode.of(address);
    }

    Form form() {
        return problem.isEmpty() ? Form.empty() : Form.empty().refused(Problems.of(Problem.of("code", problem)));
    }
}
