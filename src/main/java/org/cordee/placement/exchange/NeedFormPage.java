package org.cordee.placement.exchange;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A need being written; {@code need} is null for a new one. */
record NeedFormPage(Form form, @Nullable Need need, List<Option> team, ExchangeWords words) implements Page {

    @Override
    public String template() {
        return "placement/exchange/need_form";
    }

    @Override
    public String titleKey() {
        return need == null ? "exchange.need.new" : "exchange.need.edit";
    }

    public String action() {
        return need == null ? "/exchange/needs" : "/exchange/needs/" + need.id();
    }

    public int slots() {
        return NeedForm.SLOTS;
    }

    /** Whether a period beside the first is written, or was refused. */
    public boolean hasMorePeriods() {
        return IntStream.range(1, NeedForm.SLOTS)
                .anyMatch(slot -> Stream.of("starts", "ends", "places")
                        .anyMatch(field -> !form.value(field + slot).isEmpty()));
    }
}
