package org.cordee.agreement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signing of a document as one reader sees it.
 *
 * @param own the signatory the reader is, by account; null when they sign nothing
 * @param links the personal link of each signatory asked by link, for those who may hand it over
 * @param reissues whether the reader may make links anew and hand over on the spot
 * @param filed whether the sealed file is there
 * @param proven whether its proof is there as a text of its own
 */
record SigningPanel(
        Signing signing,
        @Nullable Signatory own,
        Map<UUID, String> links,
        boolean reissues,
        boolean filed,
        boolean proven) {

    SigningPanel {
        links = Map.copyOf(links);
    }

    static SigningPanel none() {
        return new SigningPanel(Signing.none(), null, Map.of(), false, false, false);
    }

    public boolean signsNow() {
        return own != null && signing.isTurnOf(own);
    }

    public List<Signatory> signatories() {
        return signing.signatories();
    }

    public @Nullable String link(Signatory signatory) {
        return links.get(signatory.id());
    }

    /** Whether this signatory may be handed a code or the device by the reader. */
    public boolean handsOver(Signatory signatory) {
        return reissues && own == null && signing.isTurnOf(signatory) && signatory.way() != Signatory.Way.ACCOUNT;
    }
}
