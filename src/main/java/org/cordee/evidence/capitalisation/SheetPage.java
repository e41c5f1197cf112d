package org.cordee.evidence.capitalisation;

import java.util.List;
import org.cordee.platform.web.Page;
import org.cordee.reference.Words;

/** An edition as it is read: the parts of the plan that have words, in order. */
record SheetPage(CapsEdition edition, List<Line> lines, List<Words> topics) implements Page {

    @Override
    public String template() {
        return "evidence/capitalisation/sheet";
    }

    @Override
    public String titleKey() {
        return "capitalisation.sheet.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(edition.frame().title());
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    /** A part under its heading. */
    record Line(Words heading, CapsPart part) {}

    /** Whether everybody concerned lets something be printed. */
    boolean hasPrint() {
        return lines.stream().anyMatch(line -> line.part().print());
    }
}
