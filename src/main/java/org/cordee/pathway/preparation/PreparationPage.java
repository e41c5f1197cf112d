package org.cordee.pathway.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.cordee.placement.Colleague;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a team prepares itself: its fears first, those that wait for somebody before the others.
 *
 * @param charter null while none is written
 * @param choices functions, and who may look for an answer
 * @param form what was typed, with its problems
 * @param opened the fear or the part whose form was refused, empty when none was
 */
record PreparationPage(
        Place place,
        List<Fear> fears,
        List<Session> sessions,
        @Nullable Charter charter,
        Choices choices,
        Form form,
        String opened,
        LocalDate today)
        implements Page {

    /** Which path. */
    record Place(UUID path, UUID structure) {}

    /** What may be chosen. */
    record Choices(PreparationContent content, List<Colleague> team) {}

    @Override
    public String template() {
        return "pathway/preparation/preparation";
    }

    @Override
    public String titleKey() {
        return "preparation.title";
    }

    public String href() {
        return "/paths/" + place.path();
    }

    public List<Fear> open() {
        return fears.stream().filter(Fear::isOpen).toList();
    }

    public List<Fear> awaited() {
        return fears.stream().filter(Fear::isAwaited).toList();
    }

    public List<Fear> answered() {
        return fears.stream().filter(fear -> fear.answer() != null).toList();
    }

    public List<Fear> hopes() {
        return fears.stream()
                .filter(fear -> fear.said().kind() == Fear.Kind.HOPE)
                .toList();
    }

    /** Fears often said that nobody of this team wrote yet. */
    public List<Words> often() {
        return choices.content().often().stream()
                .filter(words ->
                        fears.stream().noneMatch(fear -> fear.said().words().equals(words.fr())))
                .toList();
    }

    public List<Option> functions(Locale language) {
        return choices.content().functions().stream()
                .map(each -> Option.of(each.code(), each.name().in(language)))
                .toList();
    }

    /** Functions first, then the people of the team. */
    public List<Option> owners(Locale language) {
        List<Option> owners = new ArrayList<>(functions(language));
        choices.team().forEach(member -> owners.add(Option.of(member.account().toString(), member.name())));
        return owners;
    }

    public String function(String code, Locale language) {
        return choices.content().functions().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> each.name().in(language))
                .orElse(code);
    }

    /** Who looks for an answer, in words. */
    public String owner(Fear fear, Locale language) {
        Fear.Owner owner = fear.owner();
        if (owner == null) {
            return "";
        }
        String function = owner.function();
        return function == null ? Objects.requireNonNullElse(owner.name(), "") : function(function, language);
    }

    /** What a form shows: as typed where it was refused, else the given values. */
    public Form form(String part) {
        return part.equals(opened) ? form : Form.empty();
    }

    /** The form of a fear's answer. */
    public Form answer(Fear fear) {
        Fear.Answer answer = fear.answer();
        return fear.id().toString().equals(opened)
                ? form
                : Form.empty().with("answer", answer == null ? null : answer.words());
    }

    public boolean isOpened(Fear fear) {
        return fear.id().toString().equals(opened);
    }
}
