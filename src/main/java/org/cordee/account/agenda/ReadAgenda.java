package org.cordee.account.agenda;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.time.Agenda;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The dates of an account in all its roles, each looked for as that role may see it, compared with what calendars were told:
 * what moved gets a higher sequence, what is off stays a while as cancelled, since a calendar keeps what merely vanishes.
 */
@Component
class ReadAgenda {

    static final Actor.Job JOB = new Actor.Job("agenda");
    static final String PURPOSE = "agenda";

    private final List<Agenda> agendas;
    private final AgendaQueries queries;
    private final AgendaStore store;
    private final InstallationKey key;
    private final Today today;
    private final TransactionTemplate transactions;

    ReadAgenda(
            List<Agenda> agendas,
            AgendaQueries queries,
            AgendaStore store,
            InstallationKey key,
            Today today,
            PlatformTransactionManager transactions) {
        this.agendas = agendas;
        this.queries = queries;
        this.store = store;
        this.key = key;
        this.today = today;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Every date to come, and every one to come that is off. Runs outside any transaction, whoever is bound. */
    List<DatedLine> handle(UUID account) {
        Map<UUID, Agenda.Entry> now = entries(account);
        return Actors.as(JOB, () -> Objects.requireNonNull(transactions.execute(status -> lines(account, now))));
    }

    private List<DatedLine> lines(UUID account, Map<UUID, Agenda.Entry> now) {
        Map<UUID, Told> told = new LinkedHashMap<>();
        List<Told> before = queries.told(account);
        before.forEach(one -> told.put(one.uid(), one));
        Map<UUID, Agenda.Slot> slots = new HashMap<>();
        now.forEach((uid, entry) -> slots.put(uid, entry.slot()));
        Told.changes(before, slots, today.date()).forEach(change -> {
            store.keep(account, change);
            told.put(change.uid(), change);
        });
        return told.values().stream()
                .filter(one -> !one.slot().day().isBefore(today.date()))
                .map(one -> line(one, now.get(one.uid())))
                .toList();
    }

    private static DatedLine line(Told told, Agenda.@Nullable Entry entry) {
        if (entry != null) {
            return new DatedLine(told, entry.place(), entry.invited());
        }
        return new DatedLine(told, null, told.cancelled() ? Agenda.Invited.BY_MAIL : Agenda.Invited.NEVER);
    }

    /** The dates to come of an account, in all its roles, by what a calendar calls them. */
    Map<UUID, Agenda.Entry> entries(UUID account) {
        Map<UUID, Agenda.Entry> found = new LinkedHashMap<>();
        for (Actor.Person person : Actors.as(JOB, () -> queries.persons(account))) {
            Actors.run(
                    person,
                    () -> agendas.forEach(agenda -> agenda.of(person).stream()
                            .filter(entry -> !entry.slot().day().isBefore(today.date()))
                            .forEach(entry -> found.put(uid(account, entry.source()), entry))));
        }
        return found;
    }

    /** The same for the same date of the same person for ever, and for nobody else anything. */
    private UUID uid(UUID account, String source) {
        ByteBuffer mac = ByteBuffer.wrap(key.mac(PURPOSE, (account + " " + source).getBytes(StandardCharsets.UTF_8)));
        return new UUID(mac.getLong(), mac.getLong());
    }
}
