package org.cordee.placement.intake;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** Where a trainee types the code of their course; says how to get an account to whoever has none. */
record CodePage(Form form, Reader reader, List<CohortQueries.Listed> joined) implements Page {

    /** Who reads: somebody without an account, a peer, or somebody with another role. */
    enum Reader {
        VISITOR,
        PEER,
        OTHER
    }

    @Override
    public String template() {
        return "placement/intake/code";
    }

    @Override
    public String titleKey() {
        return "intake.code.title";
    }

    @Override
    public String windowTitleKey() {
        return "intake.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
