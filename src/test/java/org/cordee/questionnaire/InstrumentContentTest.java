package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is declared of the instruments shipped, and what no file may declare. */
class InstrumentContentTest {

    private final Instruments instruments = new Instruments();

    @Test
    void pairIsShippedWholeInFrenchEnglishAndEasyToRead() {
        for (String id : List.of("pair-p", "pair-u", "pair-e", "pair-a", "pair-n")) {
            Instrument pair = instruments.latest(id).orElseThrow();
            assertThat(pair.homeMade()).as(id).isTrue();
            assertThat(pair.licence().tier()).isEqualTo(LicenceTier.S);
            assertThat(pair.items()).allMatch(item -> item.text() != null && item.easy() != null);
            assertThat(pair.computable()).isEqualTo(pair.scales());
            assertThat(pair.translations())
                    .filteredOn(translation -> translation.language().equals("en"))
                    .allMatch(translation ->
                            translation.status() == Translation.Status.TRANSLATED && translation.note() != null);
        }
        assertThat(instruments.latest("pair-p").orElseThrow().reversed()).containsExactly("S2");
    }

    @Test
    void whatAPeerBringsIsReadOverARegionOnlyAndNotAskedOfThoseWhoMetNone() {
        Instrument pair = instruments.latest("pair-u").orElseThrow();
        Item item = pair.items().get(0);

        assertThat(pair.items()).hasSize(1).allMatch(each -> each.easy() != null);
        assertThat(pair.scales()).hasSize(1).allMatch(Scale::regionOnly);
        assertThat(item.onlyIf())
                .extracting(OnlyIf::instrument, OnlyIf::item, OnlyIf::not)
                .containsExactly("pair-p", "EXP", 0);
        assertThat(instruments.latest())
                .filteredOn(each -> each.scales().stream().anyMatch(Scale::regionOnly))
                .containsExactly(pair);
    }

    @Test
    void aConditionOnNothingIsAFault() {
        for (OnlyIf wrong : List.of(
                onlyIf("pair-z", "EXP", 0),
                onlyIf("pair-p", "Z9", 0),
                onlyIf("pair-p", "EXP", 7),
                onlyIf("x", "2", 1))) {
            Item item = new Item("1", new Words("mot", "word"), null, null, wrong);
            Instrument declared = declared(LicenceTier.S, item, List.of());
            assertThat(InstrumentRules.conditionFaults(
                            declared, id -> id.equals("x") ? Optional.of(declared) : instruments.latest(id)))
                    .containsExactly(
                            "item 1 depends on " + wrong.instrument() + " " + wrong.item() + " " + wrong.not());
        }
        Item right = new Item("1", new Words("mot", "word"), null, null, onlyIf("pair-p", "EXP", 0));
        assertThat(InstrumentRules.conditionFaults(declared(LicenceTier.S, right, List.of()), instruments::latest))
                .isEmpty();
    }

    private static OnlyIf onlyIf(String instrument, String item, int not) {
        return new OnlyIf(instrument, item, not, new Words("Si…", "If…"), "Si…");
    }

    @Test
    void whoFiveIsAPackWithoutItsWords() {
        Instrument who = instruments.latest("who-5").orElseThrow();

        assertThat(who.hasWords()).isFalse();
        assertThat(who.canBeAsked()).isTrue();
        assertThat(who.scales().get(0).missing().kind()).isEqualTo(MissingRule.Kind.ALL);
        assertThat(who.scales().get(0).mic()).extracting(Scale.Reference::value).isEqualTo(10.0);
        assertThat(who.isUnverified(Fact.LICENCE)).isTrue();
    }

    @Test
    void everyProtectedInstrumentIsThereWithoutAWord() {
        Set<String> named = Set.of(
                "wai-sr",
                "sss-s",
                "kss-s",
                "qpr-fr",
                "sure",
                "hhi-f",
                "ismi-29",
                "ismi-9",
                "sasss",
                "su-sms",
                "psas",
                "mcrs",
                "oms-hc-15",
                "ddppq",
                "tci-14",
                "tci-19",
                "t-tpq-fr",
                "star-p",
                "star-c",
                "haq-ii",
                "aqols",
                "ras-24",
                "reqol-10",
                "whoqol-bref",
                "eurohis-qol-8",
                "state-hope",
                "adult-hope",
                "swemwbs");

        assertThat(instruments.latest())
                .filteredOn(each -> each.licence().tier() == LicenceTier.P && !each.demoOnly())
                .allMatch(each -> each.items().stream().allMatch(item -> item.text() == null))
                .extracting(Instrument::id)
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void aScoringThatIsNotKnownIsNotInvented() {
        Instrument mcrs = instruments.latest("mcrs").orElseThrow();

        assertThat(mcrs.computable()).isEmpty();
        assertThat(mcrs.canBeAsked()).isFalse();
        assertThat(mcrs.scales().get(0).range()).isEqualTo(new Scale.Range(11, 66));
        assertThat(instruments.latest("swemwbs").orElseThrow().canBeAsked()).isFalse();
    }

    @Test
    void whatHasNoSourceIsMarkedToBeVerified() {
        for (Instrument instrument : instruments.latest()) {
            for (Scale scale : instrument.scales()) {
                if (scale.reliability() != null && scale.reliability().source() == null) {
                    assertThat(instrument.unverified()).as(instrument.id()).contains(Fact.RELIABILITY);
                }
                if (scale.mic() != null && scale.mic().source() == null) {
                    assertThat(instrument.unverified()).as(instrument.id()).contains(Fact.MIC);
                }
            }
        }
    }

    @Test
    void theInventedInstrumentExistsInDemonstrationsOnly() {
        assertThat(instruments.latest())
                .filteredOn(Instrument::demoOnly)
                .extracting(Instrument::id)
                .containsExactly("essai");
    }

    @Test
    void aRefusedInstrumentIsNeverDeclared() {
        var refused = new RefusedInstruments(new ReferencePacks());

        assertThat(refused.all())
                .hasSize(8)
                .allMatch(each -> !each.reason().fr().isBlank());
        assertThat(refused.all()).allMatch(each -> instruments.latest(each.id()).isEmpty());
        assertThat(InstrumentRules.faults(declared(LicenceTier.X, null, List.of())))
                .containsExactly("refused instruments are not declared");
    }

    @Test
    void wordsThatALicenceKeepsAreAFault() {
        Item worded = new Item("1", new Words("mot", "word"), null, null, null);

        for (LicenceTier tier : List.of(LicenceTier.N, LicenceTier.P)) {
            assertThat(InstrumentRules.faults(declared(tier, worded, List.of())))
                    .contains("its licence keeps its words");
        }
        assertThat(InstrumentRules.faults(declared(LicenceTier.S, null, List.of())))
                .contains("a shipped instrument has its words");
    }

    @Test
    void aDeclarationThatContradictsItselfIsAFault() {
        Scale wrong = new Scale(
                "a",
                new Words("a", "a"),
                List.of("1", "2"),
                Scale.Method.SUM,
                1,
                new Scale.Range(0, 9),
                true,
                MissingRule.PLATFORM,
                null,
                null,
                null,
                null,
                null,
                false);
        assertThat(InstrumentRules.faults(declared(
                        LicenceTier.S, new Item("1", new Words("mot", "word"), null, null, null), List.of(wrong))))
                .containsExactly("scale a holds the unknown item 2");
        assertThat(InstrumentRules.faults(
                        declared(LicenceTier.N, Item.numbered(1), List.of(with(wrong, List.of("1"))))))
                .containsExactly("scale a goes from 1 to 5");
    }

    private static Scale with(Scale scale, List<String> items) {
        return new Scale(
                scale.id(),
                scale.name(),
                items,
                scale.method(),
                scale.factor(),
                scale.range(),
                scale.higherIsBetter(),
                scale.missing(),
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static Instrument declared(LicenceTier tier, @Nullable Item item, List<Scale> scales) {
        Words words = new Words("x", "x");
        return new Instrument(
                "x",
                1,
                "X",
                words,
                words,
                null,
                List.of(),
                Set.of(Respondent.PERSON),
                new Licence(tier, words),
                "x",
                new Validation(Validation.Status.NONE, null, null, null),
                new AnswerScale(1, 5, List.of()),
                null,
                item == null ? List.of() : List.of(item),
                Set.of(),
                scales,
                null,
                false,
                false,
                List.of(),
                Set.of());
    }
}
