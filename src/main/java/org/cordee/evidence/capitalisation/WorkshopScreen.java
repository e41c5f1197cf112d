package org.cordee.evidence.capitalisation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the pages of those who make a sheet. */
@Component
class WorkshopScreen {

    private final CapsQueries sheets;
    private final SeatQueries seats;
    private final EditionQueries editions;
    private final CapsPlaceQueries places;
    private final CapsContent content;
    private final Messages messages;
    private final Today today;

    WorkshopScreen(
            CapsQueries sheets,
            SeatQueries seats,
            EditionQueries editions,
            CapsPlaceQueries places,
            CapsContent content,
            Messages messages,
            Today today) {
        this.sheets = sheets;
        this.seats = seats;
        this.editions = editions;
        this.places = places;
        this.content = content;
        this.messages = messages;
        this.today = today;
    }

    WorkshopPage workshop(Actor.Person actor, Form form) {
        List<WorkshopPage.Seat> mine = seats.of(actor.account()).stream()
                .map(seat -> new WorkshopPage.Seat(seat, sheets.one(seat.sheet())))
                .toList();
        return new WorkshopPage(sheets.workedOnBy(actor), mine, form, CapsPolicy.accompanyingRole(actor.role()));
    }

    CapsFormPage blank(Actor.Person actor, Form form, Locale language) {
        return new CapsFormPage(
                null,
                form,
                places.of(Objects.requireNonNull(actor.territory())),
                content.topicOptions(language),
                today.date().plusYears(3));
    }

    CapsFormPage frame(CapsSheet sheet, Form form, Locale language) {
        return new CapsFormPage(
                sheet.id(),
                form,
                List.of(),
                content.topicOptions(language),
                today.date().plusYears(3));
    }

    /** The page of a sheet for those who make it; a teller has their own. */
    CapsWorkPage work(Actor.Person actor, UUID id, Form form, CapsWorkPage.@Nullable Code code, Locale language) {
        CapsSheet sheet = sheets.one(id);
        var hats = CapsPolicy.hats(actor, sheet);
        if (hats.isEmpty()) {
            throw new NotFound("a teller reads their own page");
        }
        List<CapsPart> draft = sheets.draft(id);
        List<CapsWorkPage.Line> lines = content.plan().parts().stream()
                .map(part -> new CapsWorkPage.Line(part, words(draft, part.code())))
                .toList();
        return new CapsWorkPage(
                sheet,
                hats,
                path(sheet.state(), language),
                sheets.standing(id),
                new CapsWorkPage.Table(seats.at(id), seats.offered(id), lines, editions.all(id)),
                form,
                code);
    }

    CapsPartPage part(CapsSheet sheet, CapsPlan.Part part, Form form) {
        List<CapsMember> table = seats.at(sheet.id());
        return new CapsPartPage(
                sheet,
                part,
                form,
                table.stream()
                        .map(member -> Option.of(member.id().toString(), member.signature()))
                        .toList(),
                table.stream()
                        .map(member -> new CapsPartPage.Told(
                                member.signature(), seats.told(member.id()).getOrDefault(part.code(), "")))
                        .filter(told -> !told.words().isEmpty())
                        .toList());
    }

    Form filled(CapsSheet sheet, String code) {
        return Form.empty()
                .with("words", words(sheets.draft(sheet.id()), code))
                .withAll(
                        "voices",
                        sheets.voices(sheet.id(), code).stream()
                                .map(UUID::toString)
                                .toList());
    }

    private List<Step> path(CapsState now, Locale language) {
        return CapsState.path().stream()
                .map(state -> new Step(
                        messages.text(language, "capitalisation.state." + state.code()),
                        null,
                        null,
                        state == now ? Step.State.NOW : state.compareTo(now) < 0 ? Step.State.DONE : Step.State.LATER))
                .toList();
    }

    private static String words(List<CapsPart> draft, String code) {
        return draft.stream()
                .filter(part -> part.code().equals(code))
                .map(CapsPart::words)
                .findFirst()
                .orElse("");
    }
}
