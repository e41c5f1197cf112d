package org.cordee.questionnaire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other modules may ask about the scales of instruments: facts, never words of items. */
@Component
public class Scales {

    private final Instruments instruments;

    Scales(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The facts of a scale that can be computed; empty for any other. */
    public Optional<ScaleFacts> find(String instrument, int version, String scale) {
        return instruments
                .version(instrument, version)
                .flatMap(found -> found.computable().stream()
                        .filter(each -> each.id().equals(scale) && each.range() != null)
                        .findFirst()
                        .map(each -> facts(found, each)));
    }

    private static ScaleFacts facts(Instrument instrument, Scale scale) {
        Scale.Range range = scale.range();
        Reliability reliability = scale.reliability();
        return new ScaleFacts(
                instrument.id(),
                instrument.version(),
                instrument.abbr(),
                scale.id(),
                scale.name(),
                range == null ? 0 : range.low(),
                range == null ? 0 : range.high(),
                scale.higherIsBetter(),
                instrument.homeMade(),
                scale.benefit(),
                value(scale.mic()),
                reliability == null ? null : reliability.low(),
                value(scale.sdReference()),
                scale.items(),
                scale.items().stream().filter(instrument::isReversed).toList(),
                scale.factor()
                        * (scale.method() == Scale.Method.SUM ? scale.items().size() : 1.0),
                scale.regionOnly(),
                instrument.isUnverified(Fact.MIC) || instrument.isUnverified(Fact.RELIABILITY));
    }

    private static @Nullable Double value(Scale.@Nullable Reference reference) {
        return reference == null ? null : reference.value();
    }
}
