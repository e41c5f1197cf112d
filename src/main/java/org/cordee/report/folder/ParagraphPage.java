package org.cordee.report.folder;

import java.util.List;
import org.cordee.platform.web.Page;
import org.cordee.reference.Words;
import org.cordee.report.Paper;

/** Paragraphs ready to be pasted, as they are filled today. */
record ParagraphPage(List<Ready> documents, String source) implements Page {

    /** The paragraphs for one document. */
    record Ready(String code, Words title, Paper paper) {}

    @Override
    public String template() {
        return "report/folder/paragraphs";
    }

    @Override
    public String titleKey() {
        return "paragraph.title";
    }
}
