package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.web.PageContext;

/** One scale as the screen says it: how it is computed, in words. */
record ScaleLine(Instrument instrument, Scale scale) {

    String scoringKey() {
        if (!scale.isComputable()) {
            return "questionnaire.scoring.unknown";
        }
        if (scale.items().size() == 1) {
            return "questionnaire.scoring.single";
        }
        String method = scale.method() == Scale.Method.MEAN ? "mean" : "sum";
        return "questionnaire.scoring." + method + (scale.factor() == 1 ? "" : "_times");
    }

    List<Object> scoringArguments() {
        return List.of(scale.items().size(), scale.factor());
    }

    String missingKey() {
        int of = scale.items().size();
        if (of == 1) {
            return "questionnaire.missing.single";
        }
        boolean all = scale.missing().required(of) == of;
        return "questionnaire.missing."
                + (all ? "all" : scale.missing().kind().name().toLowerCase(Locale.ROOT));
    }

    List<Object> missingArguments() {
        int of = scale.items().size();
        return List.of(scale.missing().required(of), of, scale.missing().least());
    }

    String directionKey() {
        return scale.higherIsBetter() ? "questionnaire.direction.up" : "questionnaire.direction.down";
    }

    /** The items read from the other end. */
    List<String> reversed() {
        return scale.items().stream().filter(instrument::isReversed).toList();
    }

    boolean isReliabilityOne() {
        return scale.reliability() != null
                && scale.reliability().low() == scale.reliability().high();
    }

    /** What nobody has published, in one line of words; empty when all is known. */
    String notKnown(PageContext ctx) {
        List<String> facts = new ArrayList<>();
        if (scale.range() == null) {
            facts.add(ctx.t("questionnaire.not_known.range"));
        }
        if (scale.reliability() == null) {
            facts.add(ctx.t("questionnaire.not_known.reliability"));
        }
        if (scale.mic() == null) {
            facts.add(ctx.t("questionnaire.not_known.mic"));
        }
        return String.join(", ", facts);
    }
}
