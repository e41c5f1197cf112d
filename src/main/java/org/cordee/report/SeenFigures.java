package org.cordee.report;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.time.Today;
import org.cordee.statistics.Figure;
import org.springframework.stereotype.Component;

/** The figures of posts that may go to a funder: those of a page the peers concerned were shown first, as it was prepared. */
@Component
public class SeenFigures {

    private final TransmissionQueries queries;
    private final Messages messages;
    private final Today today;

    SeenFigures(TransmissionQueries queries, Messages messages, Today today) {
        this.queries = queries;
        this.messages = messages;
        this.today = today;
    }

    /** Figures of closed quarters, each with its words. */
    public record Seen(LocalDate from, LocalDate to, List<String> lines) {}

    /** The latest page about the posts this funder pays in the director's structure; empty where none was shown yet. */
    public Optional<Seen> latest(UUID funder, Locale language) {
        return queries.all().stream()
                .filter(page -> page.funder().equals(funder) && (page.isSent() || page.mayBeSent(today.date())))
                .map(Transmission::annex)
                .max(Comparator.comparing(annex -> annex.period().to()))
                .map(annex -> new Seen(
                        annex.period().from(),
                        annex.period().to(),
                        annex.lines().stream().map(line -> said(line, language)).toList()));
    }

    private String said(AnnexLine line, Locale language) {
        return messages.text(
                language,
                "report.paper.figure",
                messages.text(language, line.key(), line.arguments().toArray()),
                number(line.figure(), language));
    }

    private String number(Figure figure, Locale language) {
        return figure.number()
                .map(number -> NumberFormat.getInstance(language).format(number))
                .orElseGet(() -> messages.text(language, figure.wordsKey().orElseThrow()));
    }
}
