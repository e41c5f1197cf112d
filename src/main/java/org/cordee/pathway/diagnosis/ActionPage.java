package org.cordee.pathway.diagnosis;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** One action, to say it better or take it back. */
record ActionPage(Action action, Form form) implements Page {

    String href() {
        return "/actions/" + action.id();
    }

    String back() {
        return "/paths/" + action.path() + "/actions";
    }

    @Override
    public String template() {
        return "pathway/diagnosis/action";
    }

    @Override
    public String titleKey() {
        return "diagnosis.action.title";
    }
}
