package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a team agreed on its path, and the form for one thing more.
 *
 * @param practice the practice the form is about, or null
 */
record ActionsPage(
        UUID path, List<Action> actions, @Nullable Practice practice, Form form, LocalDate today) implements Page {

    String href() {
        return "/paths/" + path + "/actions";
    }

    List<Action> open() {
        return actions.stream().filter(Action::isOpen).toList();
    }

    List<Action> done() {
        return actions.stream().filter(action -> !action.isOpen()).toList();
    }

    @Override
    public String template() {
        return "pathway/diagnosis/actions";
    }

    @Override
    public String titleKey() {
        return "diagnosis.actions.title";
    }
}
