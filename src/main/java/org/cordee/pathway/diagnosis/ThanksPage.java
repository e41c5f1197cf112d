package org.cordee.pathway.diagnosis;

import org.cordee.platform.web.Page;

/** What somebody reads once their answer is counted. */
record ThanksPage(AskTeam.Asked asked) implements Page {

    @Override
    public String template() {
        return "pathway/diagnosis/thanks";
    }

    @Override
    public String titleKey() {
        return "diagnosis.thanks.title";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
