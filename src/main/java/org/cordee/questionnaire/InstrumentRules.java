package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a declared instrument must fulfil before anybody is asked anything. */
final class InstrumentRules {

    private InstrumentRules() {}

    /** What is wrong with a declaration, in words for whoever wrote it; empty when nothing is. */
    static List<String> faults(Instrument instrument) {
        List<String> faults = new ArrayList<>();
        licence(instrument, faults);
        Set<String> items = items(instrument, faults);
        instrument.reversed().stream()
                .filter(item -> !items.contains(item))
                .forEach(item -> faults.add("reversed item " + item + " is unknown"));
        Set<String> scales = new HashSet<>();
        for (Scale scale : instrument.scales()) {
            if (!scales.add(scale.id())) {
                faults.add("scale " + scale.id() + " twice");
            }
            scale(instrument, scale, items, faults);
        }
        return faults;
    }

    /** Words are shipped by tier S alone; what is refused is not declared at all. */
    private static void licence(Instrument instrument, List<String> faults) {
        LicenceTier tier = instrument.licence().tier();
        if (tier == LicenceTier.X) {
            faults.add("refused instruments are not declared");
        }
        boolean words = instrument.instruction() != null
                || instrument.items().stream().anyMatch(item -> item.text() != null || item.easy() != null);
        if (tier != LicenceTier.S && words) {
            faults.add("its licence keeps its words");
        }
        if (tier == LicenceTier.S && !instrument.hasWords()) {
            faults.add("a shipped instrument has its words");
        }
    }

    private static Set<String> items(Instrument instrument, List<String> faults) {
        Set<String> items = new HashSet<>();
        for (Item item : instrument.items()) {
            if (!items.add(item.id())) {
                faults.add("item " + item.id() + " twice");
            }
        }
        return items;
    }

    /** What is wrong with the conditions of its items, once every instrument is known. */
    static List<String> conditionFaults(Instrument instrument, Function<String, Optional<Instrument>> known) {
        List<String> faults = new ArrayList<>();
        for (Item item : instrument.items()) {
            OnlyIf onlyIf = item.onlyIf();
            if (onlyIf != null && !holds(instrument, item, onlyIf, known.apply(onlyIf.instrument()))) {
                faults.add("item " + item.id() + " depends on " + onlyIf.instrument() + " " + onlyIf.item() + " "
                        + onlyIf.not());
            }
        }
        return faults;
    }

    /** The other item exists, has this answer, depends on nothing itself, and comes before in the same instrument. */
    private static boolean holds(Instrument instrument, Item item, OnlyIf onlyIf, Optional<Instrument> other) {
        return other.flatMap(found -> found.item(onlyIf.item()))
                .filter(asked -> asked.onlyIf() == null)
                .filter(asked -> other.get().answersOf(asked.id()).accepts(onlyIf.not()))
                .filter(asked -> !other.get().id().equals(instrument.id())
                        || instrument.items().indexOf(asked)
                                < instrument.items().indexOf(item))
                .isPresent();
    }

    private static void scale(Instrument instrument, Scale scale, Set<String> items, List<String> faults) {
        scale.items().stream()
                .filter(item -> !items.contains(item))
                .forEach(item -> faults.add("scale " + scale.id() + " holds the unknown item " + item));
        if (scale.isComputable() && faults.isEmpty()) {
            Scale.Range possible = possible(instrument, scale);
            if (!possible.equals(scale.range())) {
                faults.add("scale " + scale.id() + " goes from " + possible.low() + " to " + possible.high());
            }
        }
    }

    /** The scores of everybody answering the lowest, and everybody answering the highest. */
    private static Scale.Range possible(Instrument instrument, Scale scale) {
        List<AnswerScale> answers =
                scale.items().stream().map(instrument::answersOf).toList();
        int low = answers.stream().mapToInt(AnswerScale::min).sum();
        int high = answers.stream().mapToInt(AnswerScale::max).sum();
        int by = scale.method() == Scale.Method.MEAN ? scale.items().size() : 1;
        return new Scale.Range(low * scale.factor() / by, high * scale.factor() / by);
    }
}
