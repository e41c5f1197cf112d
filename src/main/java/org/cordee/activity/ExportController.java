package org.cordee.activity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.files.Download;
import org.cordee.platform.files.Sheet;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.web.Allowed;
import org.cordee.platform.web.ReaderLanguage;
import org.cordee.platform.web.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole log as a sheet, one row per act, for its peer alone. */
@Controller
@Allowed(value = Role.PEER, unlocked = true)
class ExportController {

    private static final String NAME = "journal";
    private static final List<String> COLUMNS = List.of(
            "day", "kind", "minutes", "heads", "several", "level", "moment", "supports", "provenance", "learned");

    private final ActQueries acts;
    private final ActivityKinds kinds;
    private final Messages messages;

    ExportController(ActQueries acts, ActivityKinds kinds, Messages messages) {
        this.acts = acts;
        this.kinds = kinds;
        this.messages = messages;
    }

    @GetMapping("/journal/export.csv")
    Reply csv(Actor.Person actor, HttpServletRequest request) {
        return file(actor, Download.csv(NAME, sheet(actor, ReaderLanguage.of(request))));
    }

    @GetMapping("/journal/export.xlsx")
    Reply xlsx(Actor.Person actor, HttpServletRequest request) {
        return file(actor, Download.xlsx(NAME, sheet(actor, ReaderLanguage.of(request))));
    }

    private static Reply file(Actor.Person actor, Download download) {
        UUID peer = actor.scopeOrStop();
        return Reply.file(download, Set.of(new Subject("activity.act", peer, peer)));
    }

    private Sheet sheet(Actor.Person actor, Locale language) {
        List<String> headings = COLUMNS.stream()
                .map(column -> messages.text(language, "activity.export." + column))
                .toList();
        UUID peer = actor.scopeOrStop();
        return new Sheet(
                messages.text(language, "activity.journal.title"),
                headings,
                sink -> acts.each(peer, told -> send(sink, row(told, language))));
    }

    private static void send(Sheet.Sink sink, List<? extends @Nullable Object> row) {
        try {
            sink.row(row);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<@Nullable Object> row(ActQueries.Told told, Locale language) {
        ActFacts facts = told.act().facts();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(facts.day());
        row.add(kinds.name(facts.kind(), language));
        row.add(facts.minutes());
        row.add(facts.heads());
        row.add(facts.several() ? messages.text(language, "activity.export.yes") : "");
        row.add(word(language, "activity.level.", Codes.wordOrNull(facts.level())));
        row.add(word(language, "activity.moment.", Codes.wordOrNull(facts.moment())));
        row.add(String.join(
                ", ",
                facts.supports().stream()
                        .map(support -> messages.text(language, "activity.support." + support))
                        .toList()));
        row.add(word(language, "activity.provenance.", Codes.word(told.act().provenance())));
        row.add(told.learned());
        return row;
    }

    private String word(Locale language, String prefix, @Nullable String code) {
        return code == null ? "" : messages.text(language, prefix + code);
    }
}
