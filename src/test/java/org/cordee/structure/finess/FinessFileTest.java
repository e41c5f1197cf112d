package org.cordee.structure.finess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinessFileTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String HEADER = "finess;etalab;94;2026-05-12\n";
    private static final String CSAPA =
            "structureet;010007565;750713406;CENTRE D'ADDICTOLOGIE;\"CENTRE \"\"LE PHARE\"\"\";;;"
                    + "114;BD;DE BROU;B;;053;01;AIN;01000 BOURG EN BRESSE;0474233661;;197;Prévention;4604;x;;;;;;;1999-06-16;;"
                    + "2020-11-06;\n";
    private static final String POINT =
            "geolocalisation;010007565;870262.2;6571540.8;1,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole);"
                    + "2026-05-11\n";

    @TempDir
    Path folder;

    private static Path sample(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FinessFileTest.class.getResource("/structure/finess/" + name))
                .toURI());
    }

    private static List<FinessRow> rows(Path path) {
        List<FinessRow> rows = new ArrayList<>();
        FinessFile.open(path).read(rows::add);
        return rows;
    }

    private static FinessRecord taken(FinessRow row) {
        assertThat(row).isInstanceOf(FinessRow.Taken.class);
        return ((FinessRow.Taken) row).establishment();
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("register.csv"), text, charset);
    }

    @Test
    void readsTheListWithoutPositions() throws Exception {
        Path path = file(HEADER + CSAPA, WINDOWS_1252);
        assertThat(FinessFile.open(path).header())
                .isEqualTo(new FinessHeader(FinessLayout.ESTABLISHMENTS, WINDOWS_1252, LocalDate.of(2026, 5, 12)));
        FinessRecord csapa = taken(rows(path).get(0));
        assertThat(csapa.number()).isEqualTo("010007565");
        assertThat(csapa.managedBy().number()).isEqualTo("750713406");
        assertThat(csapa.names().longName()).isEqualTo("CENTRE \"LE PHARE\"");
        assertThat(csapa.category()).isEqualTo(new FinessRecord.Category("197", "Prévention"));
        assertThat(csapa.address().streetLine()).isEqualTo("114 bis BOULEVARD DE BROU");
        assertThat(csapa.address().postcode()).isEqualTo("01000");
        assertThat(csapa.address().town()).isEqualTo("BOURG EN BRESSE");
        assertThat(csapa.address().commune()).isEqualTo("01053");
        assertThat(csapa.contact().phone()).isEqualTo("+33474233661");
        assertThat(csapa.life().openedOn()).isEqualTo("1999-06-16");
        assertThat(csapa.notices()).containsExactly(Notice.POSITION_MISSING);
    }

    @Test
    void joinsThePositionsWhereverTheyStand() throws Exception {
        for (String text : List.of(HEADER + CSAPA + POINT, HEADER + POINT + CSAPA)) {
            Path path = file(text, StandardCharsets.UTF_8);
            assertThat(FinessFile.open(path).header().layout()).isEqualTo(FinessLayout.LOCATED);
            Position position = taken(rows(path).get(0)).position();
            assertThat(position).isNotNull();
            assertThat(position.latitude()).isCloseTo(46.22229, within(0.00001));
        }
    }

    @Test
    void readsTheSameTextInEveryEncodingPlainOrPacked() throws Exception {
        Path packed = folder.resolve("register.csv.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write((HEADER + CSAPA).getBytes(WINDOWS_1252));
        }
        for (Path path : List.of(
                file(HEADER + CSAPA, StandardCharsets.UTF_8),
                Files.writeString(folder.resolve("bom.csv"), "\uFEFF" + HEADER + CSAPA),
                packed)) {
            assertThat(taken(rows(path).get(0)).category().label()).isEqualTo("Prévention");
        }
    }

    @Test
    void refusesRowsOneByOneWithTheirReason() throws Exception {
        String wrong = CSAPA.replace("010007565", "010007566");
        String unclosed = "structureet;010007565;750713406;\"CENTRE;x\n";
        String cut = "structureet;010007565;750713406;CENTRE\n";
        String unnamed = CSAPA.replace("CENTRE D'ADDICTOLOGIE", "").replace("\"CENTRE \"\"LE PHARE\"\"\"", "");
        String uncategorised = CSAPA.replace(";197;", ";;");
        String unnumbered = CSAPA.replace("010007565", "");
        var rows = rows(file(
                HEADER + wrong + unclosed + cut + unnamed + uncategorised + unnumbered + CSAPA,
                StandardCharsets.UTF_8));
        assertThat(rows.stream()
                        .filter(FinessRow.Rejected.class::isInstance)
                        .map(row -> ((FinessRow.Rejected) row).reason()))
                .containsExactly(
                        Refusal.NUMBER_WRONG,
                        Refusal.QUOTE_NOT_CLOSED,
                        Refusal.ROW_TOO_SHORT,
                        Refusal.NAME_MISSING,
                        Refusal.CATEGORY_MISSING,
                        Refusal.NUMBER_MISSING);
        assertThat(rows.get(0).line()).isEqualTo(2);
        assertThat(taken(rows.get(6)).number()).isEqualTo("010007565");
    }

    @Test
    void takesNamesLongerThanTheNormAndOddSiretWithAWarning() throws Exception {
        String name = "A".repeat(90);
        String row = CSAPA.replace("CENTRE D'ADDICTOLOGIE", name).replace("4604;x;;", "4604;x;12345678901234;");
        FinessRecord taken =
                taken(rows(file(HEADER + row, StandardCharsets.UTF_8)).get(0));
        assertThat(taken.names().shortName()).isEqualTo(name);
        assertThat(taken.identity().siret()).isEqualTo("12345678901234");
        assertThat(taken.notices()).contains(Notice.SIRET_WRONG);
    }

    @Test
    void leavesOutALegalNumberADateAndAPhoneThatCannotBeRight() throws Exception {
        String row = CSAPA.replace("750713406", "750713407")
                .replace("1999-06-16", "16 juin")
                .replace("0474233661", "standard");
        FinessRecord taken =
                taken(rows(file(HEADER + row, StandardCharsets.UTF_8)).get(0));
        assertThat(taken.managedBy().number()).isEmpty();
        assertThat(taken.life().openedOn()).isNull();
        assertThat(taken.contact().phone()).isEmpty();
        assertThat(taken.notices())
                .contains(Notice.LEGAL_NUMBER_WRONG, Notice.DATE_UNREADABLE, Notice.PHONE_UNREADABLE);
    }

    @Test
    void readsTheYearlyArchiveWithItsLostCharacters() throws Exception {
        Path path = sample("yearly-20201231-100-rows.csv");
        assertThat(FinessFile.open(path).header().layout()).isEqualTo(FinessLayout.YEARLY);
        var rows = rows(path);
        assertThat(rows).hasSize(100).allMatch(FinessRow.Taken.class::isInstance);
        FinessRecord fleyriat = taken(rows.get(0));
        assertThat(fleyriat.names().longName()).isEqualTo("CENTRE HOSPITALIER DE BOURG-EN-BRESSE FLEYRIAT");
        assertThat(fleyriat.address().commune()).isEqualTo("01451");
        assertThat(fleyriat.contact().phone()).isEqualTo("+33474454647");
        assertThat(fleyriat.position()).isNotNull();
        assertThat(fleyriat.position().precision()).isEqualTo(Precision.ADDRESS);
        assertThat(rows.stream()
                        .map(FinessFileTest::taken)
                        .filter(r -> r.notices().contains(Notice.TEXT_DAMAGED)))
                .isNotEmpty();
    }

    @Test
    void readsTheOfficialExampleOfFinessPlus() throws Exception {
        Path path = sample("plus-official-example.json");
        assertThat(FinessFile.open(path).header())
                .isEqualTo(new FinessHeader(FinessLayout.PLUS, StandardCharsets.UTF_8, LocalDate.of(2026, 3, 9)));
        var rows = rows(path);
        assertThat(rows).hasSize(2);
        FinessRecord convert = taken(rows.get(0));
        assertThat(convert.managedBy().name()).isEqualTo("CLINIQUE CONVERT");
        assertThat(convert.managedBy().siren()).isEqualTo("772201489");
        assertThat(convert.life().closedOn()).isNull();
        assertThat(convert.position()).isNotNull();
        assertThat(convert.position().latitude()).isCloseTo(46.211257, within(0.000001));
        FinessRecord smur = taken(rows.get(1));
        assertThat(smur.names().shortName()).isEqualTo("SMUR POLYCLINIQUE AMBERIEU");
        assertThat(smur.address().streetLine()).isEqualTo("17 RUE AIME VINGTRINIER");
        assertThat(smur.life().closedOn()).isEqualTo("1993-01-01");
        assertThat(smur.notices()).containsExactly(Notice.POSITION_MISSING);
    }

    @Test
    void readsTwelveHundredEstablishmentsOfFinessPlusWhateverTheOrderOfTheirCoordinates() throws Exception {
        var rows = rows(sample("plus-addiction-20210108.json"));
        assertThat(rows).hasSize(1205).allMatch(FinessRow.Taken.class::isInstance);
        var taken = rows.stream().map(FinessFileTest::taken).toList();
        assertThat(taken.stream().filter(row -> row.position() != null)).hasSizeGreaterThan(1195);
        assertThat(taken.stream().filter(row -> row.notices().contains(Notice.POSITION_REORDERED)))
                .hasSizeGreaterThan(500);
        assertThat(taken).noneMatch(row -> row.notices().contains(Notice.POSITION_IMPLAUSIBLE));
    }

    @Test
    void readsTheShippedExtractAndTheJsonMadeOfItAlike() throws Exception {
        var shipped = Path.of(
                Objects.requireNonNull(FinessFileTest.class.getResource("/content/finess/addiction-care-20210108.csv"))
                        .toURI());
        assertThat(FinessFile.open(shipped).header().layout()).isEqualTo(FinessLayout.LOCATED);
        var flat = rows(shipped).stream().map(FinessFileTest::taken).toList();
        var plus = rows(sample("plus-addiction-20210108.json")).stream()
                .map(FinessFileTest::taken)
                .collect(java.util.stream.Collectors.toMap(FinessRecord::number, row -> row));
        assertThat(flat).hasSize(1205).allSatisfy(row -> {
            FinessRecord other = Objects.requireNonNull(plus.get(row.number()));
            assertThat(row.address().commune()).isIn(other.address().commune(), "");
            assertThat(other.contact().phone()).isEqualTo(row.contact().phone());
            assertThat(other.managedBy().number()).isEqualTo(row.managedBy().number());
        });
    }

    @Test
    void takesSeveralAddressesByTheirUse() throws Exception {
        String two = """
                {"schemaVersion":"v1.0.0","generatedAt":"2026-09-01T00:00:00Z","pmej":[{"ege":[{
                "informationsGeneralesEGE":{"numFinessEge":"010780195","nomEgeCourt":"C","nomEgeLong":"C"},
                "categorieentiteGeographiqueExercice":"197","etatObjet":"I","dateDerniereMaj":"2024-02-03 00:00:00",
                "adresse":[{"usageAdresse":"02","codePostal":"75001","cogCommune":"75101"},
                {"usageAdresse":"03","codePostal":"01000","cogCommune":"01053"}],
                "contact":[{"telecom":{"telephone":"04742336610474454647"}}]}]}]}
                """;
        FinessRecord taken = taken(rows(file(two, StandardCharsets.UTF_8)).get(0));
        assertThat(taken.address().postcode()).isEqualTo("01000");
        assertThat(taken.life().closedOn()).isEqualTo("2024-02-03");
        assertThat(taken.contact().otherPhone()).isEqualTo("+33474454647");
    }

    @Test
    void refusesFilesThatAreNoRegisterOrAreCutShort() throws Exception {
        assertThatThrownBy(() -> FinessFile.open(file("nom;prenom\n", StandardCharsets.UTF_8)))
                .isInstanceOf(NotARegister.class);
        assertThatThrownBy(() -> FinessFile.open(file("", StandardCharsets.UTF_8)))
                .isInstanceOf(NotARegister.class);
        String json = Files.readString(sample("plus-official-example.json"));
        Path cut = file(json.substring(0, json.length() / 2), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> rows(cut)).isInstanceOf(NotARegister.class);
        byte[] packed = Files.readAllBytes(Path.of("bench/finess-20210108.csv.gz"));
        Path half = Files.write(folder.resolve("half.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));
        assertThatThrownBy(() -> rows(half)).isInstanceOf(NotARegister.class);
    }
}
