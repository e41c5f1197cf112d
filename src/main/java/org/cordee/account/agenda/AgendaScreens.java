package org.cordee.account.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.mail.LetterRound;
import org.cordee.platform.time.Agenda;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one's own agenda together. */
@Component
class AgendaScreens {

    private final AgendaQueries queries;
    private final ReadAgenda read;
    private final LetterRound round;
    private final Messages messages;

    AgendaScreens(AgendaQueries queries, ReadAgenda read, LetterRound round, Messages messages) {
        this.queries = queries;
        this.read = read;
        this.round = round;
        this.messages = messages;
    }

    /** The page with what was typed, or with what is kept when nothing was. */
    AgendaPage page(Actor.Person actor, @Nullable String address, Form typed) {
        Optional<Feed> feed = queries.of(actor.account());
        Wishes wishes = wishes(actor);
        Form form = typed.problems().isEmpty()
                ? Form.empty()
                        .with("title", wishes.title())
                        .with("place", wishes.showsPlace() ? "true" : null)
                        .with("mails", wishes.mails() ? "true" : null)
                : typed;
        boolean isOpen = feed.map(Feed::isOpen).orElse(false);
        return new AgendaPage(isOpen, dates(actor.account()), address, mail(actor), form);
    }

    /** What is kept, or the neutral title and nothing more, in the language of the account. */
    Wishes wishes(Actor.Person actor) {
        return queries.of(actor.account())
                .map(Feed::wishes)
                .orElseGet(() -> new Wishes(
                        messages.text(queries.language(actor.account()), "agenda.title.default"), false, false));
    }

    private List<Agenda.Slot> dates(UUID account) {
        return read.entries(account).values().stream()
                .map(Agenda.Entry::slot)
                .sorted(Agenda.Slot.BY_TIME)
                .toList();
    }

    private AgendaPage.Mail mail(Actor.Person actor) {
        if (!round.isOpen()) {
            return AgendaPage.Mail.NO_SERVER;
        }
        return queries.hasAddress(actor.account()) ? AgendaPage.Mail.POSSIBLE : AgendaPage.Mail.NO_ADDRESS;
    }
}
