package org.cordee.report.folder;

import java.text.NumberFormat;
import java.util.Locale;
import org.cordee.platform.i18n.Messages;
import org.cordee.report.Paper;
import org.cordee.report.PaperWriter;
import org.cordee.statistics.Figure;
import org.springframework.stereotype.Component;

/** Writes the folder as it leaves: kinds, numbers through the protection, the latest day; no link, nobody named. */
@Component
class FolderText {

    private final Messages messages;

    FolderText(Messages messages) {
        this.messages = messages;
    }

    Paper of(FolderPage page) {
        var lines = new PaperWriter(messages);
        lines.add("folder.doc.place", page.folder().place());
        lines.note(page.source());
        for (Folder.Part part : page.folder().parts()) {
            lines.heading(part.title().fr());
            part.items().forEach(item -> write(lines, item));
        }
        return lines.paper(lines.said("folder.title"));
    }

    private void write(PaperWriter lines, Folder.Item item) {
        String number = item.number().isEmpty() ? Paper.BLANK : item.number();
        lines.add("folder.doc.item", number, item.theme().fr(), item.words().fr());
        for (FolderLine line : item.lines()) {
            String kind = lines.said(line.key());
            if (line.isMissing()) {
                lines.add("folder.doc.missing", kind);
            } else {
                lines.add(
                        "folder.doc.line",
                        kind,
                        figure(lines, line.figure()),
                        PaperWriter.day(line.latest().orElse(null)));
            }
        }
    }

    private static String figure(PaperWriter lines, Figure figure) {
        return figure.number()
                .map(number -> NumberFormat.getInstance(Locale.FRENCH).format(number))
                .orElseGet(() -> lines.said(figure.wordsKey().orElseThrow()));
    }
}
