package org.cordee.placement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cordee.reference.ReferencePack;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers asked for and the limits of every mission sheet, as reference content. */
@Component
class PaperRules {

    private static final String PAPERS = "placement-papers";
    private static final String LIMITS = "mission-limits";
    private static final List<String> NO_HOSPITAL = List.of("association", "public", "private");

    private final ReferencePacks packs;
    private final Map<Integer, Edition> editions = new ConcurrentHashMap<>();

    PaperRules(ReferencePacks packs) {
        this.packs = packs;
    }

    private record FirstEdition(List<FirstLine> papers) {}

    private record FirstLine(
            String code, List<String> statuses, String where, boolean minimum, Words words, String source) {

        PaperRule rule() {
            List<String> bodies =
                    switch (where) {
                        case "hospital" -> List.of("hospital");
                        case "elsewhere" -> NO_HOSPITAL;
                        default -> List.of("hospital", "association", "public", "private");
                    };
            PaperRule.When when = new PaperRule.When(statuses, bodies, false, null, null);
            boolean check = code.equals("eligibility");
            PaperRule.Valid valid = check ? null : new PaperRule.Valid(false, null);
            return new PaperRule(code, when, minimum, check, valid, null, words, null, source);
        }
    }

    private record Edition(
            @Nullable List<Integer> warnings, @Nullable TraineeRules trainee, List<PaperRule> papers) {}

    private record Limits(List<Limit> limits) {}

    private record Limit(String code, Words words) {}

    int currentVersion() {
        return packs.latest(PAPERS).version();
    }

    /** The papers asked on a ground, by the version a placement was made with. */
    List<PaperRule> of(int version, PaperGround ground) {
        Edition edition = edition(version);
        TraineeRules trainee = trainee(version);
        return edition.papers().stream()
                .filter(rule -> rule.when().holds(ground, trainee))
                .toList();
    }

    TraineeRules trainee(int version) {
        TraineeRules told = edition(version).trainee();
        return told == null ? TraineeRules.NONE : told;
    }

    /** How many days before its end a paper is warned of, by the rules of today. */
    List<Integer> warnings() {
        List<Integer> told = edition(currentVersion()).warnings();
        return told == null ? List.of() : told;
    }

    /** The words of a paper, whatever the ground. */
    Words words(int version, String code) {
        return edition(version).papers().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(PaperRule::words)
                .orElseGet(() -> new Words(code, code));
    }

    /** What no peer does, whatever the place (in the language of the sheet, French). */
    List<String> limits() {
        return packs.latest(LIMITS).as(Limits.class).limits().stream()
                .map(limit -> limit.words().fr())
                .toList();
    }

    private Edition edition(int version) {
        return editions.computeIfAbsent(version, this::read);
    }

    private Edition read(int version) {
        ReferencePack pack = packs.version(PAPERS, version)
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of " + PAPERS));
        if (version == 1) {
            List<PaperRule> papers = pack.as(FirstEdition.class).papers().stream()
                    .map(FirstLine::rule)
                    .toList();
            return new Edition(null, null, papers);
        }
        return pack.as(Edition.class);
    }
}
