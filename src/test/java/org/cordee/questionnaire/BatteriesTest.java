package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordee.reference.ReferencePacks;
import org.junit.jupiter.api.Test;

/** What is asked of whom, for how long, and what may be added. */
class BatteriesTest {

    private final Batteries batteries = new Batteries(new ReferencePacks(), new Instruments());

    @Test
    void theCoreOfEachGroup() {
        assertThat(batteries.asked(Respondent.PERSON, "t0", List.of()).items()).isEqualTo(19);
        assertThat(batteries.asked(Respondent.PROFESSIONAL, "t0", List.of()).items())
                .isEqualTo(8);
        assertThat(batteries.asked(Respondent.PEER, "t0", List.of()).items()).isEqualTo(11);
        assertThat(batteries.asked(Respondent.RELATIVE, "t0", List.of()).items())
                .isEqualTo(4);
        assertThat(batteries.asked(Respondent.PERSON, "t0", List.of()).seconds())
                .isEqualTo(152);
    }

    @Test
    void whatDependsOnAnotherQuestionComesAfterItAndTheFirstBatteryStaysAsItWas() {
        List<String> asked = batteries.asked(Respondent.PERSON, "t0", List.of("sss-s", "barc-10")).parts().stream()
                .flatMap(part ->
                        part.items().stream().map(item -> part.instrument().id() + "." + item))
                .toList();

        assertThat(asked).containsSubsequence("pair-p.EXP", "pair-u.U1");
        assertThat(new ReferencePacks()
                        .version("battery", 1)
                        .orElseThrow()
                        .content()
                        .toString())
                .doesNotContain("pair-u");
    }

    @Test
    void aPluginReplacesTheItemsItStandsFor() {
        Asked asked = batteries.asked(Respondent.PERSON, "t0", List.of("sss-s", "barc-10"));

        assertThat(asked.items()).isEqualTo(35);
        assertThat(asked.refusals()).isEmpty();
        assertThat(asked.parts())
                .filteredOn(part -> part.instrument().id().equals("pair-p"))
                .first()
                .satisfies(part -> assertThat(part.items()).doesNotContain("S2", "R1", "R2"));
        assertThat(batteries.asked(Respondent.PERSON, "t0", List.of("sss-s")).items())
                .isEqualTo(27);
    }

    @Test
    void someScalesOfAPluginMayBeAskedAlone() {
        assertThat(batteries
                        .asked(Respondent.PROFESSIONAL, "m6", List.of("t-tpq-fr"))
                        .items())
                .isEqualTo(22);
        assertThat(batteries
                        .asked(Respondent.PROFESSIONAL, "m6", List.of("tci-19"))
                        .items())
                .isEqualTo(27);
        assertThat(batteries
                        .asked(Respondent.PEER, "yearly", List.of("proqol-5"))
                        .items())
                .isEqualTo(31);
    }

    @Test
    void nobodyAnswersForMoreThanFiveMinutes() {
        assertThat(batteries
                        .asked(Respondent.PERSON, "t0", List.of("sss-s", "qpr-fr"))
                        .refusals())
                .containsExactly("time");
        assertThat(batteries
                        .asked(Respondent.PERSON, "m3", List.of("sss-s", "barc-10", "wai-sr"))
                        .refusals())
                .containsExactly("number", "time");
        assertThat(batteries
                        .asked(Respondent.PERSON, "t0", List.of("qpr-fr", "barc-10"))
                        .refusals())
                .contains("choice");
        assertThat(batteries.asked(Respondent.PERSON, "t0", List.of("wai-sr")).refusals())
                .containsExactly("moment");
        assertThat(batteries
                        .asked(Respondent.PROFESSIONAL, "m6", List.of("mcrs", "tci-19"))
                        .refusals())
                .contains("number");
        assertThat(batteries.asked(Respondent.RELATIVE, "t0", List.of("sss-s")).refusals())
                .containsExactly("unknown");
    }
}
