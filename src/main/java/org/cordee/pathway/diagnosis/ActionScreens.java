package org.cordee.pathway.diagnosis;

import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.platform.NotFound;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.springframework.stereotype.Component;

/** Puts the list of actions together. */
@Component
class ActionScreens {

    private final ActionQueries queries;
    private final DiagnosisContents contents;
    private final Paths paths;
    private final Today today;

    ActionScreens(ActionQueries queries, DiagnosisContents contents, Paths paths, Today today) {
        this.queries = queries;
        this.contents = contents;
        this.paths = paths;
        this.today = today;
    }

    ActionsPage list(UUID path, Form form) {
        paths.get(path);
        return new ActionsPage(
                path, queries.of(path), practice(form.value("practice")).orElse(null), form, today.date());
    }

    /** The practice of a code in the content in force. */
    Optional<Practice> practice(String code) {
        return contents.current().practices().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** One action to say better; as it stands unless something was typed. */
    ActionPage one(UUID id, Form form) {
        Action action = queries.find(id).orElseThrow(() -> new NotFound("action " + id));
        Agreed agreed = action.agreed();
        Form filled = form.values().isEmpty()
                ? form.with("what", agreed.what())
                        .with("owner", agreed.owner())
                        .with("dueOn", agreed.dueOn())
                        .with("essential", agreed.essential() ? "true" : null)
                : form;
        return new ActionPage(action, filled);
    }
}
