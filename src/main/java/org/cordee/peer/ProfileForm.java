package org.cordee.peer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.SensitiveText;
import org.cordee.reference.Term;
import org.jspecify.annotations.Nullable;

/** The form of one's own sheet, both ways. */
final class ProfileForm {

    private static final int WORDS = 2000;

    private ProfileForm() {}

    static Form of(Profile profile, PeerWords words) {
        Optional<Term> known = profile.title() == null ? Optional.empty() : known(profile.title(), words);
        return Form.empty()
                .with("name", profile.workingName())
                .with("title", known.map(Term::code).orElse(null))
                .with("title_own", known.isPresent() ? null : profile.title())
                .with("department", profile.department())
                .withAll(
                        "statuses",
                        profile.statuses().stream().map(PeerStatus::code).toList())
                .with("knowledge_life", profile.knowledge().life())
                .with("knowledge_care", profile.knowledge().care())
                .with("knowledge_recovery", profile.knowledge().recovery())
                .withAll("publics", profile.publics())
                .withAll("formats", profile.formats())
                .withAll("moments", profile.availability().moments())
                .with("availability", profile.availability().words())
                .with("declared", profile.declared() == null ? null : "true");
    }

    /** Reads the form; whoever reads checks its problems first. */
    static Profile read(FormReader form, PeerWords words, Set<String> departments, int declaration) {
        String department = form.text("department", 3);
        if (!department.isEmpty() && !departments.contains(department)) {
            form.refuse(Problem.of("department", "error.form.choice"));
        }
        return new Profile(
                form.required("name", 60),
                title(form, words),
                orNull(department),
                form.choices("statuses", PeerStatus.class),
                new Profile.Knowledge(
                        free(form, "knowledge_life", WORDS),
                        free(form, "knowledge_care", WORDS),
                        free(form, "knowledge_recovery", WORDS)),
                codes(form, "publics", words.publics()),
                codes(form, "formats", words.formats()),
                new Profile.Availability(codes(form, "moments", words.moments()), free(form, "availability", 500)),
                form.ticked("declared") ? declaration : null);
    }

    private static @Nullable String title(FormReader form, PeerWords words) {
        String own = free(form, "title_own", 60);
        if (own != null) {
            return own;
        }
        String code = form.text("title", 60);
        return words.titles().stream()
                .filter(term -> term.code().equals(code))
                .map(term -> term.words().in(Locale.FRENCH))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Term> known(String title, PeerWords words) {
        return words.titles().stream()
                .filter(term -> term.words().in(Locale.FRENCH).equals(title))
                .findFirst();
    }

    private static List<String> codes(FormReader form, String field, List<Term> terms) {
        List<String> chosen = form.all(field);
        List<String> known =
                terms.stream().map(Term::code).filter(chosen::contains).toList();
        if (known.size() != Set.copyOf(chosen).size()) {
            form.refuse(Problem.of(field, "error.form.choice"));
        }
        return known;
    }

    private static @Nullable String free(FormReader form, String field, int max) {
        String typed = form.text(field, max);
        SensitiveText.refusal(field, typed).ifPresent(form::refuse);
        return orNull(typed);
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
