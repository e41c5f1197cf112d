package org.cordee.report.leaflet;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.web.PageContext;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.questionnaire.result.ResultWords;

/** A change written large, and in small what a reader must know before believing it. */
final class FigureNotes {

    private FigureNotes() {}

    /** The number alone, such as « +7,2 ». */
    static String value(PageContext ctx, ChangeResult result) {
        return ResultWords.change(ctx, result).split("\\h", 2)[0];
    }

    /** What follows the number, such as « points sur 100 ». */
    static String unit(PageContext ctx, ChangeResult result) {
        String[] parts = ResultWords.change(ctx, result).split("\\h", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    /** Who came back, then every caution, gravest first. */
    static List<String> cautions(PageContext ctx, ChangeResult result) {
        List<String> notes = new ArrayList<>();
        result.flow()
                .retained()
                .number()
                .ifPresent(share -> notes.add(ctx.t(
                        "leaflet.retained",
                        NumberFormat.getIntegerInstance(ctx.locale()).format(share))));
        result.cautions()
                .forEach(caution ->
                        notes.add(ctx.t("leaflet.caution." + caution.name().toLowerCase(Locale.ROOT))));
        return notes;
    }
}
