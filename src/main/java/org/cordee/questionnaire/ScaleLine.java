package org.cordee.questionnaire;

import java.util.List;
import java.util.Locale;

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
        return "questionnaire.missing." + scale.missing().kind().name().toLowerCase(Locale.ROOT);
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
}
