package org.cordee.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines of a portfolio: what the work shows, as the peer reworded or hid it, then what they added. */
record Portfolio(List<PortfolioLine> lines) {

    Portfolio {
        lines = List.copyOf(lines);
    }

    /** Puts offered abilities and kept lines together. */
    static Portfolio of(List<Ability> offered, List<KeptLine> kept, Locale language) {
        List<PortfolioLine> lines = new ArrayList<>();
        for (Ability ability : offered) {
            Optional<KeptLine> own = kept.stream()
                    .filter(line -> ability.code().equals(line.ability()))
                    .findFirst();
            String words =
                    own.map(KeptLine::words).orElseGet(() -> ability.words().in(language));
            lines.add(new PortfolioLine(
                    ability.code(),
                    PortfolioPart.MISSION,
                    words,
                    false,
                    own.map(KeptLine::hidden).orElse(false)));
        }
        kept.stream()
                .filter(line -> line.ability() == null && line.words() != null)
                .forEach(line -> lines.add(new PortfolioLine(
                        line.id().toString(), line.part(), String.valueOf(line.words()), true, line.hidden())));
        return new Portfolio(lines);
    }

    List<PortfolioLine> shown(PortfolioPart part) {
        return lines.stream()
                .filter(line -> line.part() == part && !line.hidden())
                .toList();
    }

    List<PortfolioLine> hidden() {
        return lines.stream().filter(PortfolioLine::hidden).toList();
    }

    boolean isEmpty() {
        return lines.stream().allMatch(PortfolioLine::hidden);
    }
}
