package org.cordee.agreement;

import java.util.List;
import java.util.Set;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs, read before signing: the plain page, the whole text, then one yes or one no.
 *
 * @param shown the SHA-256 of the words, sent back with the yes
 * @param pass the link or the code it was opened by; null with an account
 * @param means by which means it would be signed
 * @param kept what is there to take away once everybody has signed
 */
record SignPage(
        Document document,
        DocumentView view,
        Signing signing,
        Signatory signatory,
        String shown,
        @Nullable String pass,
        Signatory.Means means,
        SigningQueries.Kept kept,
        Form form,
        Set<Subject> subjects)
        implements Page {

    @Override
    public String template() {
        return "agreement/sign";
    }

    @Override
    public String titleKey() {
        return "agreement.document.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(view.title());
    }

    @Override
    public String windowTitleKey() {
        return "agreement.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    public boolean mayNow() {
        return document.state() == DocumentState.SIGNING && signing.isTurnOf(signatory);
    }

    /** Whether the sealed file may be taken by the link it was signed by. */
    public boolean hasCopy() {
        return pass != null && means == Signatory.Means.LINK && kept.file() && kept.proof();
    }

    public String action(String what) {
        return pass == null ? document.path() + "/" + what : "/sign/" + what;
    }

    public boolean hasWitness() {
        return means == Signatory.Means.CODE || means == Signatory.Means.IN_PERSON;
    }
}
