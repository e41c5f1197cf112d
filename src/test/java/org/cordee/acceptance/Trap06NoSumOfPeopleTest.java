package org.cordee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LoggedWork;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** Trap 6: nobody can add the people seen in one structure to those seen in another; attendances stay with their structure. */
class Trap06NoSumOfPeopleTest {

    private final int year = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;

    private static final TestApplication APP = TestApplication.realWith(Map.of());

    private final TestApplication app = APP;
    private final FundedStructure one = FundedStructure.in(app.database());

    @Test
    void trap06NoScreenOfTheRegionAddsPeopleOrAttendancesAcrossStructures() {
        for (int place = 0; place < 6; place++) {
            UUID structure = UUID.randomUUID();
            UUID placement = UUID.randomUUID();
            app.database()
                    .seed("""
                    set session_replication_role = replica;
                    insert into structure.structure (id, kind, category, category_label, name, department)
                    values ('%1$s', 'establishment', '197', 'CSAPA', 'Lieu %2$d', '%3$s');
                    insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, papers_version,
                      proposed_on, peer_agreed_on, structure_agreed_on, started_on) values
                      ('%4$s', '%5$s', '%1$s', '%6$s', 'volunteer', 'active', 1, '2023-12-01', '2023-12-01', '2023-12-01',
                       '2024-01-01');
                    set session_replication_role = origin""".formatted(structure, place, one.department(), placement, one.peer(), one.territory()));
            LoggedWork.acts(app.database(), structure, placement, one.peer(), LocalDate.of(year, 2, 3), "group", 37);
        }
        app.runJob("Reports.releaseClosedYears");
        String sum = Integer.toString(6 * 37 * 3);
        for (HtmlClient reader : List.of(
                app.visitor(),
                app.signedIn(Role.COORDINATOR, one.territory(), one.territory()),
                app.signedIn(Role.FUNDER, one.funder(), one.territory()))) {
            for (String path : List.of("/region", "/reports/region", "/reports/region/" + year, "/funder")) {
                HtmlClient.Answer answer = reader.get(path);
                assertThat(answer.words())
                        .as(path)
                        .doesNotContain(sum)
                        .doesNotContainIgnoringCase("file active")
                        .doesNotContainPattern("Présences[^.]{0,40}\\d");
            }
            HtmlClient.Answer file = reader.get("/reports/region/" + year + ".ods");
            if (file.status() == 200 && !file.body().contains("<html")) {
                assertThat(SheetWords.of(file.response().body())).doesNotContain(sum, "Présences", "file active");
            }
        }
        assertThat(app.signedIn(Role.FUNDER, one.funder(), one.territory())
                        .get("/reports/region/" + year)
                        .words())
                .as("work adds up")
                .containsPattern("Actes");
    }

    @Test
    void trap06TheTablesOfTheProductHoldNoCountOfPeople() {
        assertThat(app.database().asSuperuser("""
                        select table_schema || '.' || table_name || '.' || column_name as name
                          from information_schema.columns
                         where table_schema in ('activity', 'report', 'funding')
                           and column_name ~ '(persons|people|active_file|file_active|clients|patients)'""")).isEmpty();
    }
}
