package org.cordee.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordee.testkit.TestApplication;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that can be read, its variables filled with what the database holds. */
final class Routes {

    private static final String STRUCTURES =
            "select scope::text as name from account.role_grant where role = 'director' order by scope limit 6";

    /** What fills a variable, by the beginning of the address; a route that is not here fails the test. */
    private static final Map<String, String> FILLINGS = Map.ofEntries(
            Map.entry("/placements/{id}", "select id::text as name from placement.placement order by id limit 12"),
            Map.entry("/training/cohorts/{id}", "select id::text as name from placement.cohort order by id limit 6"),
            Map.entry("/cohort/{id}", "select id::text as name from placement.cohort order by id limit 6"),
            Map.entry("/exchange/needs/{id}", "select id::text as name from placement.need order by id limit 12"),
            Map.entry("/exchange/requests/{id}", "select id::text as name from placement.request order by id limit 12"),
            Map.entry("/exchange/threads/{id}", "select id::text as name from placement.thread order by id limit 12"),
            Map.entry("/reviews/{placement}", "select id::text as name from placement.placement order by id limit 12"),
            Map.entry("/proposals/{id}", "select id::text as name from pathway.proposal order by id limit 6"),
            Map.entry("/paths/{id}", "select id::text as name from pathway.path order by id limit 12"),
            Map.entry("/diagnosis/{id}", "select id::text as name from pathway.diagnosis order by id limit 6"),
            Map.entry("/actions/{id}", "select id::text as name from pathway.action order by id limit 6"),
            Map.entry("/d/{code}", "select 'nothing' as name"),
            Map.entry("/structures/import/{id}", "select gen_random_uuid()::text as name"),
            Map.entry("/structures/{id}", STRUCTURES),
            Map.entry(
                    "/structures/territories/{id}/coordination",
                    "select id::text as name from structure.territory order by id"),
            Map.entry("/structures/new/{kind}", "select 'unit' as name union select 'organisation'"),
            Map.entry("/journal/{id}", "select id::text as name from activity.act order by id limit 6"),
            Map.entry("/journal/paper/{placement}", "select id::text as name from placement.placement limit 12"),
            Map.entry("/journal/totals/{structure}", STRUCTURES),
            Map.entry("/reports/annex/{structure}/{year:\\d{4}}", STRUCTURES),
            Map.entry("/leaflet/{audience}", "select 'mission' as name union select 'funder'"),
            Map.entry("/reports/leaflet/{audience}", "select 'director' as name"),
            Map.entry("/reports/region/{year:\\d{4}}", "select '2026' as name"),
            Map.entry("/funder/pages/{id}", "select id::text as name from report.transmission"),
            Map.entry("/directory/{peer}", "select id::text as name from peer.peer order by id limit 12"),
            Map.entry("/peers/{peer}", "select id::text as name from peer.peer order by id limit 12"),
            Map.entry("/me/consent/as/{audience}", "select 'public' as name union select 'region'"),
            Map.entry("/spaces/{placement}", "select id::text as name from placement.placement order by id limit 12"),
            Map.entry("/supervision/{bond}", "select id::text as name from supervision.bond order by id limit 8"),
            Map.entry(
                    "/supervision/{bond}/meetings",
                    "select bond_id || '/meetings/' || id as name from supervision.meeting order by id limit 12"),
            Map.entry("/groups/{id}", "select id::text as name from gathering.circle order by id limit 6"),
            Map.entry("/me/preparation/{lesson}", "select 'role' as name union select 'self_care'"),
            Map.entry("/before/{step}", "select 'role' as name union select 'record'"),
            Map.entry("/calendar/{token", "select repeat('x', 43) as name"),
            Map.entry("/privacy/{audience}", "select 'mission' as name"),
            Map.entry("/invitation/{token}", "select 'nothing' as name"),
            Map.entry("/handover/{token}", "select 'nothing' as name"),
            Map.entry("/sheets/{token}", "select 'nothing' as name"),
            Map.entry("/funder/page/{token", "select repeat('x', 32) as name"),
            Map.entry("/sign/{token", "select repeat('x', 32) as name"),
            Map.entry(
                    "/funding/budgets/{placement}",
                    "select id::text as name from placement.placement order by id limit 12"),
            Map.entry("/expenses/{id}", "select id::text as name from expense.claim order by id limit 12"),
            Map.entry("/reports/paragraphs/{document}", "select 'council' as name"),
            Map.entry("/renewals/{id}", "select id::text as name from report.renewal order by id limit 6"),
            Map.entry("/reports/transmissions/{id}", "select id::text as name from report.transmission"),
            Map.entry("/paths/new/{structure}", STRUCTURES),
            Map.entry("/path-templates/{code}", "select 'intent' as name union select 'meeting'"),
            Map.entry(
                    "/measures/instruments/{id}", "select unnest(array['pair-p', 'who-5', 'wai-sr', 'essai']) as name"),
            Map.entry(
                    "/measures/year/{year:\\d{4}}",
                    "select distinct year::text as name from questionnaire.yearly_aggregate order by 1"),
            Map.entry("/measures/{id}", "select id::text as name from questionnaire.round order by id limit 6"),
            Map.entry(
                    "/measures/permissions/{id}",
                    "select id::text as name from questionnaire.permission order by id limit 6"),
            Map.entry(
                    "/evidence/library/{id}",
                    "select 'eddie-2019' as name union select id::text from evidence.reference order by 1 limit 6"),
            Map.entry("/evidence/library/{id}/edit", "select id::text as name from evidence.reference limit 6"),
            Map.entry("/evidence/mine/{id}", "select id::text as name from evidence.narrative order by id limit 12"),
            Map.entry("/evidence/added/{id}", "select id::text as name from evidence.statement order by id limit 12"),
            Map.entry("/evidence/votes/{id}", "select id::text as name from evidence.vote order by id limit 12"),
            Map.entry("/evidence/notes/{id}", "select id::text as name from evidence.note order by id limit 12"),
            Map.entry(
                    "/evidence/committee/{statement}",
                    "select 'hope' as name union select id::text from evidence.statement order by 1 limit 6"),
            Map.entry(
                    "/evidence/mine/from/{act}", "select act::text as name from activity.learned order by act limit 6"),
            Map.entry("/evidence/sheets/{id}", "select id::text as name from evidence.sheet order by id limit 6"),
            Map.entry("/evidence/workshop/{id}", "select id::text as name from evidence.sheet order by id limit 6"),
            Map.entry("/evidence/seats/{id}", "select id::text as name from evidence.sheet_member order by id limit 6"),
            Map.entry("/evidence/{statement}", "select 'hope' as name union select 'team'"),
            Map.entry("/agreements/{id}", "select id::text as name from agreement.document order by id limit 12"),
            Map.entry("/agreements/clauses/{template}", "select 'volunteer' as name union select 'image'"),
            Map.entry("/concerns/{id}", "select id::text as name from wellbeing.concern order by id limit 6"),
            Map.entry("/requests/{request}", "select id::text as name from site.request"),
            Map.entry("/requests/{id}", "select id::text as name from site.request"));

    private Routes() {}

    /** Every address, filled. Fails on a route whose variable nobody said how to fill. */
    static List<String> readable(TestApplication application) {
        List<String> filled = new ArrayList<>();
        application.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, method) -> {
            boolean read = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            if (read) {
                mapping.getPatternValues().forEach(pattern -> fill(application, pattern, filled));
            }
        });
        return filled;
    }

    /** What an address holds and where its ids come from: the table, or empty when they are no rows of one. */
    static Optional<String> table(String pattern) {
        return question(pattern)
                .map(text -> Pattern.compile("select id::text as name from ([a-z_.]+)")
                        .matcher(text))
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1));
    }

    /** The address with this value for its first variable, and ids of nothing for the others. */
    static String filled(String pattern, String value) {
        return pattern.replaceFirst("\\{[a-z]+\\}", value)
                .replaceAll("\\{year:[^/]*\\}", "2026")
                .replaceAll("\\{[a-zA-Z]+(:.*)?\\}", new UUID(0, 7).toString());
    }

    private static String trainee(TestApplication application) {
        return application
                .database()
                .asSuperuser("select peer_id::text as name from placement.cohort_member order by 1 limit 1")
                .stream()
                .findFirst()
                .orElseGet(() -> new UUID(0, 7).toString());
    }

    private static Optional<String> question(String pattern) {
        return FILLINGS.entrySet().stream()
                .filter(filling -> pattern.startsWith(filling.getKey()))
                .max(Comparator.comparingInt(filling -> filling.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private static void fill(TestApplication application, String pattern, List<String> filled) {
        if (!pattern.contains("{")) {
            filled.add(pattern);
            return;
        }
        String question =
                question(pattern).orElseThrow(() -> new AssertionError("say in Routes what fills " + pattern));
        for (String value : application.database().asSuperuser(question)) {
            filled.add(pattern.replace("{year:\\d{4}}", "2026")
                    .replace("/parts/{code}", "/parts/course")
                    .replace("{trainee}", trainee(application))
                    .replace("{bond}/meetings/{meeting}", "{both}")
                    .replace("/{months}", "/3")
                    .replace("/{clause}", "/objet")
                    .replaceFirst("\\{[a-z]+(:.*\\{\\d+\\})?\\}", value));
        }
    }
}
