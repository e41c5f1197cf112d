package org.cordee.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Problem;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.jspecify.annotations.Nullable;

/** Reads who is asked to sign; what is wrong is told by the reader. */
final class SigningForms {

    private static final int DAYS = 30;
    private static final int NAME = 120;

    private SigningForms() {}

    /** What is offered first: thirty days, in no order, each party by its first account or on the spot. */
    static Form blank(Document document, List<SigningQueries.Known> known, LocalDate today) {
        Form form = Form.empty().with("until", today.plusDays(DAYS));
        for (String party : document.parties()) {
            String way = known.stream()
                    .filter(each -> each.party().equals(party))
                    .findFirst()
                    .map(each -> each.account().toString())
                    .orElse("");
            form = form.with("who_" + party + "_0", way);
        }
        return form;
    }

    static Optional<AskToSign.Terms> terms(FormReader form) {
        Optional<LocalDate> until = form.date("until");
        if (until.isEmpty() && form.problems().forField("until").isEmpty()) {
            form.refuse(Problem.of("until", "error.form.required"));
        }
        Optional<LocalDate> paper = form.date("paperUntil");
        return until.map(day -> new AskToSign.Terms(form.ticked("ordered"), day, paper.orElse(null)));
    }

    static List<AskToSign.Asked> asked(FormReader form, Document document, List<SigningQueries.Known> known) {
        List<AskToSign.Asked> asked = new ArrayList<>();
        for (String party : document.parties()) {
            for (int slot = 0; slot < AskPage.SLOTS; slot++) {
                String at = party + "_" + slot;
                String who = form.text("who_" + at, 40);
                if (!who.isEmpty()) {
                    asked.add(one(form, at, who, known));
                }
            }
        }
        return asked;
    }

    private static AskToSign.Asked one(FormReader form, String at, String who, List<SigningQueries.Known> known) {
        String party = at.substring(0, at.lastIndexOf('_'));
        String quality = orNull(form.text("quality_" + at, NAME));
        String name = form.text("name_" + at, NAME);
        Optional<SigningQueries.Known> account = known.stream()
                .filter(each ->
                        each.party().equals(party) && each.account().toString().equals(who))
                .findFirst();
        if (account.isPresent()) {
            UUID id = account.get().account();
            String own = name.isEmpty() ? account.get().name() : name;
            return new AskToSign.Asked(party, "account", id, own, quality, null);
        }
        if (!who.equals("link") && !who.equals("spot")) {
            form.refuse(Problem.of("who_" + at, "error.form.choice"));
        }
        if (name.isEmpty()) {
            form.refuse(Problem.of("name_" + at, "error.form.required"));
        }
        String mail = orNull(form.text("mail_" + at, 254));
        if (mail != null && !Letter.isAddress(mail)) {
            form.refuse(Problem.of("mail_" + at, "error.signing.mail"));
        }
        return new AskToSign.Asked(party, who.equals("spot") ? "spot" : "link", null, name, quality, mail);
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
