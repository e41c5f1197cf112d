package org.cordee.report.folder;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.cordee.statistics.Figure;

/** The evidence folder on a screen, each proof a link, each gap the act that fills it. */
record FolderPage(Folder folder, String source, int version, Form numbers) implements Page {

    @Override
    public String template() {
        return "report/folder/folder";
    }

    @Override
    public String titleKey() {
        return "folder.title";
    }

    String figure(PageContext ctx, Figure figure) {
        return figure.number()
                .map(number -> ctx.number(number.longValueExact()))
                .orElseGet(() -> ctx.t(figure.wordsKey().orElseThrow()));
    }
}
