package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;

/** Reads the answers of a form: a value of the item's scale, or why there is none. */
final class GivenAnswers {

    static final String DECLINED = "declined";
    static final String NOT_APPLICABLE = "not_applicable";

    /** Kept, never typed: an item left out because of another answer. */
    static final String NOT_ASKED = "not_asked";

    private GivenAnswers() {}

    static List<Given> read(FormReader form, List<Question> questions) {
        List<Given> given = new ArrayList<>();
        questions.forEach(question -> read(form, question)
                .map(answer -> new Given(
                        question.usable().instrument().id(),
                        question.usable().instrument().version(),
                        question.item().id(),
                        answer))
                .ifPresent(given::add));
        return given;
    }

    private static Optional<Answer> read(FormReader form, Question question) {
        String typed = form.text(question.field(), 20);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.equals(DECLINED)) {
            return Optional.of(new Answer.Declined());
        }
        if (typed.equals(NOT_APPLICABLE)) {
            return Optional.of(new Answer.NotApplicable());
        }
        if (typed.matches("\\d{1,3}") && question.scale().accepts(Integer.parseInt(typed))) {
            return Optional.of(Answer.of(Integer.parseInt(typed)));
        }
        form.refuse(Problem.of(question.field(), "error.form.choice"));
        return Optional.empty();
    }
}
