package org.cordee.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.files.Download;
import org.cordee.platform.files.Sheet;
import org.cordee.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An annex as a spreadsheet: figure, period and method on each row; a masked figure is words, never a zero. */
@Component
class AnnexSheets {

    private final Messages messages;

    AnnexSheets(Messages messages) {
        this.messages = messages;
    }

    /** The name of the file of a year, without its ending. */
    String fileName(String key, int year, Locale language) {
        return text(language, key, Integer.toString(year));
    }

    Download ods(String key, AnnexPage page, Locale language) {
        var headings = List.of(
                text(language, "report.column.what"),
                text(language, "report.column.figure"),
                text(language, "report.column.words"),
                text(language, "report.column.from"),
                text(language, "report.column.to"),
                text(language, "report.column.method"));
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        page.annex().lines().forEach(line -> rows.add(row(language, line)));
        for (var breakdown : page.annex().breakdowns()) {
            breakdown.lines().forEach(line -> rows.add(row(language, line)));
        }
        return Download.ods(
                fileName(key, page.year(), language),
                List.of(Sheet.of(Integer.toString(page.year()), headings, rows)),
                language);
    }

    private List<? extends @Nullable Object> row(Locale language, AnnexLine line) {
        var basis = line.figure().basis();
        @Nullable BigDecimal number = line.figure().number().orElse(null);
        return Arrays.asList(
                text(language, line.key(), line.arguments().toArray()),
                number,
                line.figure().wordsKey().map(key -> text(language, key)).orElse(null),
                basis.period().from(),
                basis.period().to(),
                text(language, basis.method()));
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
