package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of a teller. */
@Component
class SeatScreen {

    private final SeatQueries seats;
    private final CapsQueries sheets;
    private final SheetScreen parts;
    private final CapsContent content;

    SeatScreen(SeatQueries seats, CapsQueries sheets, SheetScreen parts, CapsContent content) {
        this.seats = seats;
        this.sheets = sheets;
        this.parts = parts;
        this.content = content;
    }

    /** The page; the forms as typed where one was refused. */
    SeatPage one(Actor.Person teller, UUID id, @Nullable Form told, @Nullable Form answered) {
        CapsMember member = seats.one(id, teller.account());
        CapsSheet sheet = sheets.one(member.sheet());
        List<CapsPart> resting = seats.resting(id);
        var answer = seats.answer(id, sheet.round());
        Form form = answered == null
                ? answer.map(given -> CapsForms.filled(given, resting)).orElseGet(Form::empty)
                : answered;
        return new SeatPage(
                member,
                teller.account(),
                sheet,
                content.plan().parts(),
                new SeatPage.Draft(parts.lines(resting), form, answer.isPresent()),
                seats.uses(id).stream()
                        .map(use -> new SeatPage.Use(
                                content.part(use.code()).label(), use.place(), use.printed(), use.usedOn()))
                        .toList(),
                told == null ? filled(seats.told(id)) : told);
    }

    private static Form filled(Map<String, String> words) {
        Form form = Form.empty();
        for (Map.Entry<String, String> part : words.entrySet()) {
            form = form.with(part.getKey(), part.getValue());
        }
        return form;
    }
}
