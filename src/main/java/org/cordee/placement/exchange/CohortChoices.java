package org.cordee.placement.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.cohort.Match;
import org.cordee.placement.cohort.Pairing;
import org.cordee.placement.cohort.Possible;
import org.cordee.placement.cohort.Stay;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places each trainee of a cohort may have: what would be suggested to them, within what they said. What a trainee says
 * only leaves places out; it never gives nor takes a point, or the fit would tell it. For the calculation alone.
 */
@Component
public class CohortChoices {

    /** What the place and the course have in common; nothing personal is among it. */
    private static final Map<Reason.Kind, Match> FACTS = Map.of(
            Reason.Kind.WHOLE_PERIOD, Match.DATES,
            Reason.Kind.HOURS_FIT, Match.HOURS,
            Reason.Kind.TUTOR, Match.TUTOR,
            Reason.Kind.MEALS, Match.MEALS,
            Reason.Kind.TRAVEL, Match.TRAVEL);

    /** Points of reference content have fractions, those of a fit have none. */
    private static final int FINENESS = 10;

    private final PlaceRequestQueries requests;
    private final ExchangeRules rules;
    private final Today today;

    CohortChoices(PlaceRequestQueries requests, ExchangeRules rules, Today today) {
        this.requests = requests;
        this.rules = rules;
        this.today = today;
    }

    /** A place within the choices of a trainee, with how many are free there; the place of a stay is the period's id. */
    public record Choice(Possible possible, int free) {}

    /** Every choice of every trainee of a cohort. */
    @Transactional(readOnly = true)
    public List<Choice> of(UUID cohort) {
        List<Choice> choices = new ArrayList<>();
        for (Request request : requests.inCohort(cohort)) {
            List<OpenSeat> seats = requests.seats(request.id());
            for (Suggestion fits : Suggestions.rank(request, seats, rules, today.date(), seats.size())) {
                if (isWithin(request.asked().wishes(), fits)) {
                    choice(request, fits).ifPresent(choices::add);
                }
            }
        }
        return choices;
    }

    private static boolean isWithin(Wishes asked, Suggestion fits) {
        List<String> met = fits.seat().wishes().publics();
        boolean publics = asked.publics().isEmpty() || asked.publics().containsAll(met);
        return publics
                && fits.reasons().stream()
                        .map(Reason::kind)
                        .noneMatch(kind -> kind == Reason.Kind.NO_MOMENT || kind == Reason.Kind.ACCESS_MISSING);
    }

    private Optional<Choice> choice(Request request, Suggestion fits) {
        OpenSeat seat = fits.seat();
        List<org.cordee.placement.cohort.Reason> reasons = fits.reasons().stream()
                .filter(reason -> FACTS.containsKey(reason.kind()) && reason.points() >= 0)
                .map(CohortChoices::fact)
                .toList();
        return Optional.ofNullable(request.peer())
                .map(peer -> new Pairing(peer, new Stay(seat.period(), seat.startsOn(), seat.endsOn())))
                .map(pair -> new Choice(new Possible(pair, journey(seat), reasons), seat.free()));
    }

    private static org.cordee.placement.cohort.Reason fact(Reason reason) {
        Match match = Optional.ofNullable(FACTS.get(reason.kind())).orElse(Match.COURSE);
        return new org.cordee.placement.cohort.Reason(match, (int) Math.round(FINENESS * reason.points()));
    }

    /** Where it is not known how far a place is, it counts as far. */
    private int journey(OpenSeat seat) {
        Double km = seat.where().km();
        return (int) Math.round(km == null ? rules.weights().farthestKm() : km);
    }
}
