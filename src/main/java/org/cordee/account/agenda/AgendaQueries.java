package org.cordee.account.agenda;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.mail.Letter;
import org.cordee.platform.time.Agenda;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads agendas: their owner their own, the job {@code agenda} whose link is opened. */
@Component
@Transactional(readOnly = true)
class AgendaQueries {

    private static final String FEEDS = """
            select f.account_id, f.title, f.shows_place, f.mails, f.token is not null as is_open, a.email, a.language
              from account.feed f join account.account a on a.id = f.account_id
            """;

    private final Sql sql;

    AgendaQueries(Sql sql) {
        this.sql = sql;
    }

    Optional<Feed> of(UUID account) {
        return sql.of(FEEDS + " where f.account_id = :account")
                .set("account", account)
                .first(AgendaQueries::feed);
    }

    /** The language of one's own account. */
    Locale language(UUID account) {
        return sql.of("select language from account.account where id = :account")
                .set("account", account)
                .one(row -> Letter.language(row.textOrNull("language")));
    }

    /** Whether one's own account has an address to write to. */
    boolean hasAddress(UUID account) {
        return sql.of("select email is not null as yes from account.account where id = :account")
                .set("account", account)
                .one(row -> row.truth("yes"));
    }

    /** Whose link has this fingerprint. */
    Optional<Feed> opened(byte[] token) {
        return sql.of(FEEDS + " where f.token = :token").set("token", token).first(AgendaQueries::feed);
    }

    /** Everybody who wants invitations and can be written to. */
    List<Feed> mailing() {
        return sql.of(FEEDS + " where f.mails and a.email is not null order by f.account_id")
                .list(AgendaQueries::feed);
    }

    /** Everybody this account is, one role and scope at a time. */
    List<Actor.Person> persons(UUID account) {
        return sql.of("select role, scope, territory from account.role_grant where account_id = :account order by id")
                .set("account", account)
                .list(row -> new Actor.Person(
                        account, Role.of(row.text("role")), row.uuidOrNull("scope"), row.uuidOrNull("territory")));
    }

    List<Told> told(UUID account) {
        return sql.of("""
                        select uid, day, begins, minutes, sequence, cancelled, mailed from account.feed_entry
                         where account_id = :account order by day, uid""").set("account", account).list(AgendaQueries::told);
    }

    private static Feed feed(Row row) {
        return new Feed(
                row.uuid("account_id"),
                new Wishes(row.text("title"), row.truth("shows_place"), row.truth("mails")),
                row.truth("is_open"),
                row.textOrNull("email"),
                Letter.language(row.textOrNull("language")));
    }

    private static Told told(Row row) {
        String begins = row.textOrNull("begins");
        return new Told(
                row.uuid("uid"),
                new Agenda.Slot(
                        row.date("day"), begins == null ? null : LocalTime.parse(begins), row.integer("minutes")),
                row.integer("sequence"),
                row.truth("cancelled"),
                row.integerOrNull("mailed"));
    }
}
