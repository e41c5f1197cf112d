package org.cordee.placement.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.jspecify.annotations.Nullable;

/** The form of a need, both ways. */
final class NeedForm {

    /** Periods on one form. */
    static final int SLOTS = 3;

    private static final int MOST_PLACES = 20;

    private NeedForm() {}

    static Form blank(LocalDate today) {
        return Form.empty()
                .with("meals", Meals.NONE.code())
                .with("travel", Travel.NONE.code())
                .with("starts0", today.plusMonths(1).withDayOfMonth(1))
                .with("ends0", today.plusMonths(4).withDayOfMonth(1).minusDays(1))
                .with("places0", 1);
    }

    static Form of(Need need) {
        NeedDraft.Comfort comfort = need.comfort();
        Form form = Form.empty()
                .with("kind", need.kind().code())
                .with("title", need.title())
                .with("words", need.words())
                .withAll("publics", need.wishes().publics())
                .withAll("formats", need.wishes().formats())
                .withAll("moments", need.wishes().moments())
                .with("minors", need.wishes().minors() ? "true" : null)
                .with("hours", need.weeklyHours())
                .with("tutor", comfort.tutor())
                .withAll("access", ExchangeRows.codes(comfort.access()))
                .with("meals", comfort.meals().code())
                .with("travel", comfort.travel().code())
                .with("present", comfort.peerPresent() ? "true" : null);
        for (int index = 0; index < Math.min(SLOTS, need.periods().size()); index++) {
            Period period = need.periods().get(index);
            form = form.with("period" + index, period.id())
                    .with("starts" + index, period.startsOn())
                    .with("ends" + index, period.endsOn())
                    .with("places" + index, period.places());
        }
        return form;
    }

    /** Reads the form; empty when something is wrong with a field. */
    static Optional<NeedDraft> read(FormReader form, @Nullable NeedKind known, ExchangeWords words) {
        Optional<NeedKind> kind = known == null ? form.choice("kind", NeedKind.class) : Optional.of(known);
        if (kind.isEmpty()) {
            form.refuse(Problem.of("kind", "error.form.required"));
        }
        String title = form.required("title", 120);
        if (!title.isEmpty() && title.length() < 3) {
            form.refuse(Problem.of("title", "error.form.required"));
        }
        String free = form.text("words", 600);
        Integer hours = form.integer("hours", 1, 48).orElse(null);
        List<NeedDraft.Slot> slots = slots(form);
        Wishes wishes = words.known(
                new Wishes(form.all("publics"), form.all("formats"), form.all("moments"), form.ticked("minors")));
        NeedDraft.Comfort comfort = comfort(form);
        if (kind.isEmpty() || !form.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NeedDraft(
                kind.get(),
                title,
                free.isEmpty() ? null : free,
                wishes,
                hours,
                comfort,
                slots,
                form.ticked("announce")));
    }

    private static NeedDraft.Comfort comfort(FormReader form) {
        return new NeedDraft.Comfort(
                form.id("tutor").orElse(null),
                form.choices("access", Access.class),
                form.choice("meals", Meals.class).orElse(Meals.NONE),
                form.choice("travel", Travel.class).orElse(Travel.NONE),
                form.ticked("present"));
    }

    private static List<NeedDraft.Slot> slots(FormReader form) {
        List<NeedDraft.Slot> slots = new ArrayList<>();
        for (int index = 0; index < SLOTS; index++) {
            Optional<UUID> id = form.id("period" + index);
            Optional<LocalDate> starts = form.date("starts" + index);
            Optional<LocalDate> ends = form.date("ends" + index);
            Optional<Integer> places = form.integer("places" + index, 1, MOST_PLACES);
            if (starts.isPresent() && ends.isPresent() && places.isPresent()) {
                slots.add(new NeedDraft.Slot(id.orElse(null), starts.get(), ends.get(), places.get()));
            } else if (starts.isPresent() || ends.isPresent()) {
                form.refuse(Problem.of(
                        starts.isEmpty() ? "starts" + index : ends.isEmpty() ? "ends" + index : "places" + index,
                        "error.form.required"));
            }
        }
        return slots;
    }
}
