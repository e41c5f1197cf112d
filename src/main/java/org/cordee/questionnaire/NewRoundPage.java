package org.cordee.questionnaire;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;

/**
 * The form that opens a round for one group.
 *
 * @param core what is always asked, with whether it can be used here
 * @param plugins what can be added here
 */
record NewRoundPage(Respondent group, Battery battery, List<Part> core, List<Part> plugins, Form form) implements Page {

    /** An instrument of the battery, and whether it can be used here. */
    record Part(Instrument instrument, int items, boolean usable) {
        int seconds() {
            return items * Instrument.SECONDS_PER_ITEM;
        }
    }

    int minutes() {
        int seconds = core.stream().filter(Part::usable).mapToInt(Part::seconds).sum();
        return Math.max(1, (seconds + 30) / 60);
    }

    boolean canAsk() {
        return core.stream().anyMatch(Part::usable);
    }

    List<Option> moments(PageContext ctx) {
        return battery.moments().stream()
                .map(moment -> Option.of(moment, ctx.t("asking.moment." + moment)))
                .toList();
    }

    List<Option> usablePlugins(PageContext ctx) {
        return plugins.stream()
                .filter(Part::usable)
                .map(part -> new Option(
                        part.instrument().id(),
                        part.instrument().abbr() + " — "
                                + part.instrument().name().in(ctx.locale()),
                        ctx.t("asking.new.plugin", part.items(), Math.max(1, (part.seconds() + 30) / 60))))
                .toList();
    }

    @Override
    public String template() {
        return "questionnaire/round_new";
    }

    @Override
    public String titleKey() {
        return "asking.new.title." + group.code();
    }
}
