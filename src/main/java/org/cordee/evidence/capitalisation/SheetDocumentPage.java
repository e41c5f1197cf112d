package org.cordee.evidence.capitalisation;

import java.util.List;
import org.cordee.platform.web.Page;

/** An edition on paper: only the parts whose tellers all accept print. */
record SheetDocumentPage(SheetPage sheet) implements Page {

    @Override
    public String template() {
        return "evidence/capitalisation/document";
    }

    @Override
    public String titleKey() {
        return "capitalisation.sheet.title";
    }

    @Override
    public List<Object> titleArguments() {
        return sheet.titleArguments();
    }

    @Override
    public String windowTitleKey() {
        return "evidence.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    List<SheetPage.Line> lines() {
        return sheet.lines().stream().filter(line -> line.part().print()).toList();
    }
}
