package org.cordee.structure.call;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Structures one may call.
 *
 * @param director whether the reader may offer their own
 * @param own what the reader's structure offers; null when it does not, or when the reader directs none
 */
record CallPage(
        List<CallOffer> offers, boolean director, @Nullable CallOffer own, Form form) implements Page {

    @Override
    public String template() {
        return "structure/call/list";
    }

    @Override
    public String titleKey() {
        return "call.title";
    }
}
