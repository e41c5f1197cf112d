package org.cordee.report.leaflet;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.cordee.platform.web.PageContext;
import org.cordee.questionnaire.result.ChangeResult;
import org.cordee.questionnaire.result.ResultWords;

/** A change written large, and what a reader must know before believing it. */
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

    /** Who came back, where that may be shown. */
    static Optional<String> retained(PageContext ctx, ChangeResult result) {
        return result.flow()
                .retained()
                .number()
                .map(share -> ctx.t(
                        "leaflet.retained",
                        NumberFormat.getIntegerInstance(ctx.locale()).format(share)));
    }

    /** The sentence of a caution. */
    static String key(ChangeResult.Caution caution) {
        return "leaflet.caution." + caution.name().toLowerCase(Locale.ROOT);
    }
}
