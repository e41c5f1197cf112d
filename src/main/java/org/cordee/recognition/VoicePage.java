package org.cordee.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.questionnaire.result.ChangeResult;
import org.jspecify.annotations.Nullable;

/**
 * One year of a placement by three voices, side by side.
 *
 * @param mine whose voice the reader is; null for a director who is not the référent
 * @param persons what persons supported say in the structure, as far as it is let out; empty while it is protected
 */
record VoicePage(
        PlacementSummary placement,
        Year year,
        List<YearlyWords> said,
        @Nullable Voice mine,
        List<ChangeResult> persons,
        Form form,
        boolean printed)
        implements Page {

    /** Which year is shown, and today. */
    record Year(int shown, LocalDate today) {}

    @Override
    public String template() {
        return printed ? "recognition/voices_printed" : "recognition/voices";
    }

    @Override
    public String titleKey() {
        return "recognition.voices";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(Integer.toString(year.shown()));
    }

    @Override
    public String windowTitleKey() {
        return "recognition.window";
    }

    @Override
    public Set<Subject> subjects() {
        return mine == Voice.PEER || placement.peer() == null
                ? Set.of()
                : Set.of(new Subject("recognition.yearly_voice", placement.id(), placement.peer()));
    }

    Voice[] voices() {
        return Voice.values();
    }

    @Nullable
    YearlyWords of(Voice voice) {
        Optional<YearlyWords> words =
                said.stream().filter(one -> one.voice() == voice).findFirst();
        return words.orElse(null);
    }

    String href() {
        return "/placements/" + placement.id() + "/voices";
    }

    boolean hasLater() {
        return year.shown() < year.today().getYear();
    }
}
