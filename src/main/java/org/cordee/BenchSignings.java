package org.cordee;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.cordee.platform.keys.Tokens;

/**
 * Signing by a personal link, each document once, somebody else still to sign: without the final seal. The same agreement is
 * written many times, each to be signed by its own link; pages are opened before, so that the yes is timed alone.
 */
final class BenchSignings {

    private static final int EACH = 300;
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([0-9a-f]{64})\"");
    private static final List<String> TABLES = List.of(
            "agreement.document",
            "agreement.document_version",
            "agreement.signatory",
            "placement.placement",
            "peer.peer");

    private final BenchWorld world;
    private final InstallationKey key;

    BenchSignings(BenchWorld world, InstallationKey key) {
        this.world = world;
        this.key = key;
    }

    /** Makes one agreement as a director does, copies it, then signs the copies: one client, then all. */
    void measure(BenchLoad load, BenchReport report, BenchServer server, int clients, int seconds) throws SQLException {
        List<Phone> phones = phones(server, clients + 1);
        phones.forEach(Phone::open);
        Phone alone = phones.remove(0);
        load.run("warm-up", each(phones, one -> one.sign() && one.left() > EACH / 2), seconds);
        report.add(load.run("sign, one client", List.of(alone::sign), seconds));
        report.add(load.run("sign", each(phones, Phone::sign), seconds));
    }

    private static List<BenchLoad.Client> each(List<Phone> phones, Predicate<Phone> act) {
        return phones.stream().<BenchLoad.Client>map(one -> () -> act.test(one)).toList();
    }

    private List<Phone> phones(BenchServer server, int number) throws SQLException {
        world.begin();
        UUID structure = world.structure();
        BenchWorld.Worker worker = world.workers(structure, 1, 30).get(0);
        UUID grant = world.person("director", structure, UUID.randomUUID());
        world.end();
        String document = made(new BenchBrowser(server.origin()).become(grant), worker.placement());
        String first = send(document);
        String shown = shown(new BenchBrowser(server.origin()).get("/sign/" + first));
        world.execute("update agreement.document set shown = '\\x" + shown + "' where id = '" + document + "'");
        List<Phone> phones = new ArrayList<>();
        for (int phone = 0; phone < number; phone++) {
            phones.add(new Phone(new BenchBrowser(server.origin()), copies(document)));
        }
        world.lift(TABLES, false);
        world.execute("analyze");
        return phones;
    }

    private static String shown(String page) {
        Matcher shown = SHOWN.matcher(page);
        if (!shown.find()) {
            throw new IllegalStateException("nothing is offered to be signed");
        }
        return shown.group(1);
    }

    private static String made(BenchBrowser director, UUID placement) {
        String page = director.get("/agreements/new?placement=" + placement + "&template=volunteer");
        String path = director.postForPath(
                "/agreements",
                Map.of(
                        "_key", BenchBrowser.formKey(page),
                        "_csrf", BenchBrowser.csrf(page),
                        "placement", placement.toString(),
                        "template", "volunteer"));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Row security stays lifted until the copies are written. */
    private String send(String document) throws SQLException {
        world.lift(TABLES, true);
        world.execute(
                "update agreement.document set state = 'signing', sign_until = current_date + 30, shown = sha256('x')"
                        + " where id = '" + document + "'");
        String link = Tokens.fresh();
        world.execute(SIGNATORIES.formatted(document, mark(link), person()));
        return link;
    }

    private List<String> copies(String document) throws SQLException {
        List<String> links = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        for (int at = 0; at < EACH; at++) {
            String link = Tokens.fresh();
            links.add(link);
            marks.append(at == 0 ? "" : ",").append(mark(link));
        }
        world.execute(COPIES.formatted(document, marks));
        return links;
    }

    private String mark(String link) {
        return HexFormat.of().formatHex(key.mac("sign-mark", link));
    }

    private String person() {
        byte[] somebody = "{\"name\":\"Bench\",\"quality\":null,\"mail\":null}".getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(new Sealed(key, "agreement").seal(somebody));
    }

    private static final class Phone {

        private final BenchBrowser browser;
        private final List<String> links;
        private final Queue<Map<String, String>> forms = new ConcurrentLinkedQueue<>();

        Phone(BenchBrowser browser, List<String> links) {
            this.browser = browser;
            this.links = links;
        }

        void open() {
            for (String link : links) {
                String page = browser.get("/sign/" + link);
                forms.add(Map.of("pass", link, "shown", shown(page), "_csrf", BenchBrowser.csrf(page)));
            }
        }

        int left() {
            return forms.size();
        }

        boolean sign() {
            if (!browser.postForPage("/sign/yes", forms.remove()).contains("/sign/")) {
                throw new IllegalStateException("nothing was signed");
            }
            return !forms.isEmpty();
        }
    }

    private static final String SIGNATORIES = """
            insert into agreement.signatory (id, document_id, number, party, position, asked_on, way, person, issue, token,
                link_until)
              values (gen_random_uuid(), '%1$s', 1, 'peer', 1, current_date, 'link', '\\x%3$s', 1, '\\x%2$s',
                  current_date + 30),
                (gen_random_uuid(), '%1$s', 1, 'structure', 2, current_date, 'spot', '\\x%3$s', 0, null, null)""";

    private static final String COPIES = """
            create temporary table copy on commit preserve rows as
              select row_number() over () as n, decode(mark, 'hex') as mark, gen_random_uuid() as peer,
                     gen_random_uuid() as placement, gen_random_uuid() as document
                from unnest(string_to_array('%2$s', ',')) mark;
            insert into peer.peer (id, territory_id, working_name, created_at)
              select c.peer, p.territory_id, 'Bench', '2020-01-01' from copy c, placement.placement p
                join agreement.document d on d.placement_id = p.id where d.id = '%1$s';
            insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, papers_version,
                proposed_on, peer_agreed_on, structure_agreed_on, started_on)
              select c.placement, c.peer, p.structure_id, p.territory_id, p.status, p.state, p.papers_version,
                     p.proposed_on, p.peer_agreed_on, p.structure_agreed_on, p.started_on
                from copy c, placement.placement p join agreement.document d on d.placement_id = p.id where d.id = '%1$s';
            insert into agreement.document (id, placement_id, structure_id, territory_id, template, template_version, paper,
                parties, state, number, made_on, sign_until, shown)
              select c.document, c.placement, d.structure_id, d.territory_id, d.template, d.template_version, d.paper,
                     d.parties, d.state, d.number, d.made_on, d.sign_until, d.shown
                from copy c, agreement.document d where d.id = '%1$s';
            insert into agreement.document_version (document_id, number, words, filled, made_on, made_by)
              select c.document, v.number, v.words, v.filled, v.made_on, v.made_by
                from copy c, agreement.document_version v where v.document_id = '%1$s';
            insert into agreement.signatory (id, document_id, number, party, position, asked_on, way, person, issue, token,
                link_until)
              select gen_random_uuid(), c.document, s.number, s.party, s.position, s.asked_on, s.way, s.person, s.issue,
                     case when s.way = 'link' then c.mark end, s.link_until
                from copy c, agreement.signatory s where s.document_id = '%1$s';
            drop table copy""";
}
