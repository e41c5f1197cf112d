package org.cordee.pathway.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** The questions a link opens, or why it takes no answer. It names no structure and nobody. */
record AnswerPage(AskTeam.Asked asked, Form form) implements Page {

    String href() {
        return "/d/" + asked.code().signs();
    }

    List<Option> anchors(Practice practice, Locale language) {
        List<Option> anchors = new ArrayList<>();
        practice.anchors()
                .forEach(anchor -> anchors.add(Option.of(String.valueOf(anchors.size()), anchor.in(language))));
        return anchors;
    }

    List<Option> functions(Locale language) {
        return asked.functions().stream()
                .map(function -> Option.of(function.code(), function.name().in(language)))
                .toList();
    }

    @Override
    public String template() {
        return asked.isOpen() ? "pathway/diagnosis/answer" : "pathway/diagnosis/answer_closed";
    }

    @Override
    public String titleKey() {
        return asked.isOpen() ? "diagnosis.answer.title" : "diagnosis.answer." + asked.state();
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
