package org.cordee.pathway.preparation;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.web.Page;

/** The charters of the places where a peer is expected or works, to read again. */
record MyCharterPage(List<CharterQueries.Mine> charters, UUID peer) implements Page {

    @Override
    public String template() {
        return "pathway/preparation/my_charter";
    }

    @Override
    public String titleKey() {
        return "preparation.mine.title";
    }
}
