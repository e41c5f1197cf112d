package org.cordee.peer;

import java.util.List;
import org.cordee.platform.web.Page;

/** One's own sheet as an audience sees it now. */
record PreviewPage(Audience audience, SheetView sheet) implements Page {

    @Override
    public String template() {
        return "peer/preview";
    }

    @Override
    public String titleKey() {
        return "peer.preview.title." + audience.code();
    }

    List<Audience> audiences() {
        return List.of(Audience.values());
    }
}
