package org.cordee.structure.finess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PositionJudgeTest {
    private static final double FIVE_DECIMALS = 0.000_011;

    static Stream<List<String>> vectors() throws Exception {
        try (var in = Objects.requireNonNull(
                PositionJudgeTest.class.getResourceAsStream("/structure/finess/position-vectors.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithPublishedControlValues(List<String> vector) {
        var raw = new RawPosition.Projected(Numbers.parse(vector.get(1)), Numbers.parse(vector.get(2)), vector.get(0));
        var position = PositionJudge.judge(raw, "").position();
        if (vector.get(5).equals("absente")) {
            assertThat(position).isNull();
            return;
        }
        assertThat(position).isNotNull();
        assertThat(position.longitude()).isCloseTo(Double.parseDouble(vector.get(3)), within(FIVE_DECIMALS));
        assertThat(position.latitude()).isCloseTo(Double.parseDouble(vector.get(4)), within(FIVE_DECIMALS));
        assertThat(position.precision()).isEqualTo(precision(vector.get(5)));
    }

    private static Precision precision(String word) {
        return switch (word) {
            case "numero" -> Precision.ADDRESS;
            case "voie" -> Precision.STREET;
            default -> Precision.COMMUNE;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "'0,RECONSTRUIT,,,,,UTM_N20',657242.9,1795384.4,971,16.234",
        "'0,RECONSTRUIT,,,,,UTM_N22',353672.8,544349.1,973,4.92347",
        "'0,RECONSTRUIT,,,,,UTM_S40',323086.6,7679599.8,974,-20.97571",
        "'2,X,9,BAN,WGS84/UTM zone 1S',570000.0,8520000.0,986,-13.38"
    })
    void readsSystemsThatHaveNoEpsgCode(String source, double x, double y, String department, double latitude) {
        var position = PositionJudge.judge(new RawPosition.Projected(x, y, source), department)
                .position();
        assertThat(position).isNotNull();
        assertThat(position.latitude()).isCloseTo(latitude, within(0.02));
    }

    @Test
    void leavesOutAnOverseasPositionReadAsIfItWereMainland() {
        var judged = PositionJudge.judge(new RawPosition.Projected(657242.9, 1795384.4, "1,A,9,BAN,LAMBERT_93"), "971");
        assertThat(judged.position()).isNull();
        assertThat(judged.notices()).containsExactly(Notice.POSITION_IMPLAUSIBLE);
    }

    @Test
    void saysWhenTheSystemIsUnknown() {
        var judged = PositionJudge.judge(new RawPosition.Projected(1, 2, "1,A,9,BAN,MERCATOR OF OLD"), "44");
        assertThat(judged.position()).isNull();
        assertThat(judged.notices()).containsExactly(Notice.POSITION_SYSTEM_UNKNOWN);
    }

    @Test
    void callsACommuneCentreApproximate() {
        var judged = PositionJudge.judge(
                new RawPosition.Projected(
                        870215.7, 6571590.5, "4,ATLASANTE,.,ADMIN-EXPRESS-2023,EPSG:2154 RGF93 / Lambert-93"),
                "01");
        assertThat(judged.notices()).containsExactly(Notice.POSITION_APPROXIMATE);
    }

    @ParameterizedTest
    @CsvSource({
        "6589480.53,941342.52,46.362063,6.139885,false",
        "6.139885,46.362063,6589480.53,941342.52,true",
        "46.362063,6.139885,6589480.53,941342.52,true",
        "941342.52,6589480.53,6.139885,46.362063,true",
        "6589480.53,941342.52,NaN,NaN,true",
        "941342.52,6589480.53,0,0,true"
    })
    void findsTheFourNumbersOfFinessPlusInAnyOrder(double x, double y, double lat, double lon, boolean reordered) {
        var judged = PositionJudge.judge(new RawPosition.Mixed(x, y, lat, lon, "01143_0515_00240"), "01");
        assertThat(judged.position()).isNotNull();
        assertThat(judged.position().latitude()).isCloseTo(46.362063, within(0.0002));
        assertThat(judged.position().longitude()).isCloseTo(6.139885, within(0.0002));
        assertThat(judged.notices().contains(Notice.POSITION_REORDERED)).isEqualTo(reordered);
        assertThat(judged.position().precision()).isEqualTo(Precision.ADDRESS);
    }

    @Test
    void readsAnAddressKeyWithoutUnderscoreAsACommuneCentre() {
        var judged = PositionJudge.judge(new RawPosition.Mixed(0, 0, 46.36, 6.13, "01143"), "01");
        assertThat(judged.position()).isNotNull();
        assertThat(judged.position().precision()).isEqualTo(Precision.COMMUNE);
    }

    @Test
    void saysMissingWhenNoNumberIsThereAndImplausibleWhenNoneFits() {
        assertThat(PositionJudge.judge(new RawPosition.Mixed(Double.NaN, 0, Double.NaN, 0, ""), "01")
                        .notices())
                .containsExactly(Notice.POSITION_MISSING);
        assertThat(PositionJudge.judge(new RawPosition.Mixed(1, 1, 1, 1, ""), "01")
                        .notices())
                .containsExactly(Notice.POSITION_IMPLAUSIBLE);
    }
}
