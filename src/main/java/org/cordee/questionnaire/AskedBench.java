package org.cordee.questionnaire;

import java.util.List;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.reference.ReferencePacks;

/** What persons are asked at the start, and how a code is kept: for a measure that writes its own rows. */
public final class AskedBench {

    private AskedBench() {}

    /**
     * One instrument as it is asked.
     *
     * @param shipped whether its words come with the product; otherwise a permission brings them
     * @param highest the highest answer
     * @param scales the ids of those that are scored and followed
     */
    public record Part(
            String instrument, int version, boolean shipped, int highest, List<String> items, List<String> scales) {

        public Part {
            items = List.copyOf(items);
            scales = List.copyOf(scales);
        }
    }

    /** The battery of persons without plug-ins, in the order it is asked. */
    public static List<Part> ofPersons() {
        return new Batteries(new ReferencePacks(), new Instruments())
                .asked(Respondent.PERSON, "t0", List.of()).parts().stream()
                        .map(AskedBench::part)
                        .toList();
    }

    /** What is kept of a code under this key. */
    public static byte[] mark(InstallationKey key, AnswerCode code) {
        return new CodeMarks(key).of(code);
    }

    private static Part part(Asked.Part asked) {
        Instrument instrument = asked.instrument();
        return new Part(
                instrument.id(),
                instrument.version(),
                instrument.licence().tier() == LicenceTier.S,
                instrument.answersOf(asked.items().get(0)).max(),
                asked.items(),
                instrument.computable().stream()
                        .filter(scale -> scale.range() != null)
                        .map(Scale::id)
                        .toList());
    }
}
