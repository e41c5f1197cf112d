package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * For every role and every address that can be read, exports included: nothing written by a person shows, unless row
 * security lets this person read it or a rule below says why. Every text of the region carries its own mark, so that no
 * two rows hold the same words.
 */
class IsolationTest {

    /** Texts shown beyond their table's row security, on purpose, through a function that says the least it can. */
    private static final Map<String, String> SHOWN_ON_PURPOSE = Map.of(
            "peer.peer", "shown field by field as the peer consents: proven in ConsentMatrixTest",
            "peer.training", "shown as the peer consents",
            "account.account", "the name of the référent and the deputy, on the sheet of who they accompany",
            "account.role_grant", "the names of scopes are names of structures, which are public",
            "funder funding.post", "the posts this funder pays, through funding.paid_by_me()",
            "peer peer.talk_offer about", "what somebody can talk about, without who: proven in TalkTest",
            "peer peer.talk_offer moments", "the same offer",
            "coordinator peer.talk_offer about", "the same offer",
            "coordinator peer.talk_offer moments", "the same offer");

    private static final TestApplication REGION = TestApplication.region();

    private static Map<String, Set<String>> texts = Map.of();
    private static List<String> addresses = List.of();

    @BeforeAll
    static void everyTextIsMarked() {
        for (String column : freeTextColumns()) {
            String[] parts = column.split(" ", -1);
            REGION.database().seed("""
                    set session_replication_role = replica;
                    update %1$s set %2$s = %2$s || ' ' || substr(md5(ctid::text || '%1$s.%2$s'), 1, 10)
                     where %2$s ~ ' ' and length(%2$s) between 8 and 300""".formatted(parts[0], parts[1]));
        }
        texts = new LinkedHashMap<>();
        freeTextColumns().forEach(column -> texts.computeIfAbsent(column, IsolationTest::all));
        addresses = Routes.readable(REGION);
        assertThat(texts.values().stream().mapToInt(Set::size).sum()).isGreaterThan(100);
    }

    @Test
    void nobodyReadsWhatIsNotTheirs() {
        Map<String, List<String>> leaks = new HashMap<>();
        for (Role role : Role.values()) {
            Actor.Person person = REGION.firstOf(role);
            read(REGION.signedIn(person), hidden(person), role.code(), leaks);
        }
        read(REGION.visitor(), hidden(new Actor.Visitor()), "visitor", leaks);
        assertThat(leaks).isEmpty();
    }

    @Test
    void theContractSeesALeak() {
        Actor.Person peer = REGION.firstOf(Role.PEER);
        Set<String> hidden = new HashSet<>(hidden(peer));
        hidden.add("Ma semaine");
        Map<String, List<String>> leaks = new HashMap<>();
        read(REGION.signedIn(peer), hidden, "peer", leaks);
        assertThat(leaks).isNotEmpty();
    }

    private static void read(HtmlClient browser, Set<String> hidden, String role, Map<String, List<String>> leaks) {
        for (String address : addresses) {
            HtmlClient.Answer answer = browser.get(address);
            assertThat(answer.status()).as(role + " " + address).isLessThan(500);
            String body = answer.page().text() + answer.body();
            hidden.stream()
                    .filter(body::contains)
                    .forEach(text -> leaks.computeIfAbsent(role + " " + address, ignored -> new ArrayList<>())
                            .add(text));
        }
    }

    private static Set<String> hidden(Actor actor) {
        Set<String> hidden = new HashSet<>();
        texts.forEach((column, all) -> {
            String table = column.split(" ", -1)[0];
            boolean onPurpose = SHOWN_ON_PURPOSE.containsKey(table)
                    || (actor instanceof Actor.Person person
                            && (SHOWN_ON_PURPOSE.containsKey(person.role().code() + " " + table)
                                    || SHOWN_ON_PURPOSE.containsKey(
                                            person.role().code() + " " + column)));
            if (!onPurpose) {
                Set<String> visible = visible(actor, column);
                all.stream().filter(text -> !visible.contains(text)).forEach(hidden::add);
            }
        });
        return hidden;
    }

    private static Set<String> visible(Actor actor, String column) {
        String[] parts = column.split(" ", -1);
        boolean granted = REGION.database()
                .asSuperuser("select has_table_privilege('cordee_app', '" + parts[0] + "', 'select')::text as name")
                .contains("true");
        if (!granted) {
            return Set.of();
        }
        return REGION.database()
                .as(
                        actor,
                        sql -> new HashSet<>(sql.of("select distinct " + parts[1] + " as name from " + parts[0]
                                        + " where " + parts[1] + " is not null")
                                .list(row -> row.text("name"))));
    }

    private static Set<String> all(String column) {
        String[] parts = column.split(" ", -1);
        return new HashSet<>(REGION.database()
                .asSuperuser("select distinct " + parts[1] + " as name from " + parts[0] + " where " + parts[1]
                        + " ~ ' ' and length(" + parts[1] + ") >= 12"));
    }

    /** Columns of words in tables under row security whose rows are not public facts. */
    private static List<String> freeTextColumns() {
        return REGION.database().asSuperuser("""
                        select c.oid::regclass || ' ' || a.attname as name
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind = 'r' and c.relrowsecurity and a.atttypid = 'text'::regtype
                           and a.attgenerated = '' and n.nspname <> 'platform'
                           and c.oid::regclass::text not in
                             ('structure.structure', 'structure.legal_entity', 'structure.territory')
                         order by 1""");
    }
}
