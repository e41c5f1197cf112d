package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./cordee analyse} reads, prints and refuses. */
class AnalyseCommandTest {

    private static final String PAIRS = "id,before,after\na,1,2\nb,3,3\nc,5,9\nd,2,1.5\n";

    @TempDir
    Path temporary;

    private record Said(int code, String out, String error) {
        JsonNode json() {
            assertThat(error).isEmpty();
            assertThat(code).isZero();
            assertThat(out).endsWith("\n").hasLineCount(1);
            return JsonMapper.shared().readTree(out);
        }
    }

    @Test
    void printsEveryKeyOfAPairedChangeInOrder() throws IOException {
        var json = run("paired", file(PAIRS)).json();
        assertThat(json.propertyNames())
                .containsExactly(
                        "n",
                        "missing",
                        "before",
                        "after",
                        "correlation",
                        "change",
                        "t",
                        "gav",
                        "hodgesLehmann",
                        "wilcoxon",
                        "rankBiserial",
                        "sign",
                        "bca",
                        "reliableChange");
        assertThat(json.get("change").propertyNames()).containsExactly("mean", "sd", "low", "high");
        assertThat(json.get("n").isInt()).isTrue();
        assertThat(json.get("t").get("df").intValue()).isEqualTo(3);
        assertThat(json.get("wilcoxon").get("zeros").intValue()).isEqualTo(1);
        assertThat(json.get("hodgesLehmann").get("low").isNull()).isTrue();
        assertThat(json.get("reliableChange").isNull()).isTrue();
        assertThat(json.get("bca").get("replicates").intValue()).isEqualTo(9999);
    }

    @Test
    void readsTheSameFromEveryWayOfWritingAFile() throws IOException {
        String expected = run("paired", file(PAIRS)).out();
        String french = PAIRS.replace(',', ';').replace('.', ',');
        assertThat(run("paired", file(french)).out()).isEqualTo(expected);
        assertThat(run("paired", file("\uFEFF" + french)).out()).isEqualTo(expected);
        assertThat(run("paired", file(PAIRS.replace("\n", "\r\n"))).out()).isEqualTo(expected);
        assertThat(run("paired", file(PAIRS.strip())).out()).isEqualTo(expected);
        assertThat(run("paired", file(PAIRS + "\n\n")).out()).isEqualTo(expected);
        assertThat(run(
                                "paired",
                                file(
                                        "\"id\",\"before\",\"after\"\n\"a, or \"\"b\n\"\"\",\"1\",2\nb,+3,3e0\nc,.5E+1, 9\nd,2.,15e-1"))
                        .out())
                .isEqualTo(expected);
        assertThat(run("paired", file(PAIRS.replace("a,1", "Zoé €,1"), Charset.forName("windows-1252")))
                        .out())
                .isEqualTo(expected);
    }

    @Test
    void countsEachRowThatLacksAMeasureOnce() throws IOException {
        var json = run("paired", file(PAIRS + "e,,2\nf,3,\ng,3, \nh,,\n")).json();
        assertThat(json.get("n").intValue()).isEqualTo(4);
        assertThat(json.get("missing").toString()).isEqualTo("{\"before\":1,\"after\":2,\"both\":1}");
    }

    @Test
    void theSameSeedGivesTheSameBytesInEveryLanguage() throws IOException {
        String file = file(PAIRS);
        String expected = run("paired", file, "--seed", "-7").out();
        var usual = Locale.getDefault();
        try {
            for (var language : List.of("fr-FR", "tr-TR", "ar-EG", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(run("paired", file, "--seed", "-7").out()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(run("paired", file, "--seed", "8").out()).isNotEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21d",
                "2f",
                "NaN",
                "Infinity",
                "-Infinity",
                "0x10",
                "0x1p3",
                "1_000",
                "1 000",
                "1'000",
                "1,5",
                "1e",
                "e5",
                "--1",
                "+",
                ".",
                "-",
                "1e999",
                "٣",
                "NA",
                "−1",
                "1\u00A0000",
                "\"1,5\"",
                "1.2.3",
                "TRUE"
            })
    void refusesWhatIsNoNumber(String cell) throws IOException {
        String quoted = cell.equals("1,5") ? "\"1,5\"" : cell;
        refused(run("paired", file(PAIRS + "e,3," + quoted + "\n")), "line 6");
    }

    @Test
    void refusesADecimalPointBesideSemicolons() throws IOException {
        refused(run("paired", file("id;before;after\na;1,5;2\nb;2;3.5\n")), "line 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "\uFEFF",
                "id,after,before\na,1,2\nb,2,5\n",
                "ID,before,after\na,1,2\nb,2,5\n",
                "id,before\na,1\nb,2\n",
                "a,1,2\nb,3,5\n",
                "id,before,after,\na,1,2,\nb,3,3,\n",
                " id,before,after\na,1,2\nb,2,5\n",
                "id,before,after\n",
                "id,before,after\na,1,2\n",
                "id,before,after\na,1,2\nb,,3\n",
                "id,before,after\na,1,2\nb,3\n",
                "id,before,after\na,1,2\nb,3,4,5\n",
                "id,before,after\na,0.1,0.3\nb,2.3,2.5\n",
                "id,before,after\n\"a,1,2\nb,2,5\n",
                "id,before,after\n\"a\"x,1,2\nb,2,5\n"
            })
    void refusesFilesThatHoldNoComparison(String content) throws IOException {
        refused(run("paired", file(content)), ", line ");
    }

    @Test
    void namesTheLineInTheFileAndNotTheRow() throws IOException {
        refused(run("paired", file("id,before,after\n\n\"a\n\n\",1,2\n\nb,x,2\n")), "line 7");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        refused(run("paired", temporary.resolve("absent.csv").toString()), "absent.csv");
        refused(run("paired", temporary.toString()), "cannot be read");
    }

    @Test
    void poolsThreeStudiesAndNotTwo() throws IOException {
        String three = "study,estimate,variance\na,.1,.2\nb,.3,.1\nc,.2,.3\n";
        var json = run("meta", file(three)).json();
        assertThat(json.propertyNames())
                .containsExactly("k", "Q", "tau2", "I2", "mu", "se", "low", "high", "prediction");
        assertThat(json.get("prediction").isNull()).isTrue();
        refused(run("meta", file(three.replace("c,.2,.3\n", ""))), "not pooled");
        refused(run("meta", file("study,estimate,variance\n")), "not pooled");
        refused(run("meta", file(three.replace(".3\n", "0\n"))), "line 4");
        refused(run("meta", file(three.replace(".3\n", "-1\n"))), "line 4");
        refused(run("meta", file(three.replace(".3\n", "\n"))), "line 4");
        refused(run("meta", file(three.replace("c,", ","))), "line 4");
    }

    @Test
    void drawsARunChart() throws IOException {
        var json = run("runchart", file("t,value\n2,3\n1,1\n3,9\n4,2\n")).json();
        assertThat(json.propertyNames())
                .containsExactly(
                        "median",
                        "usefulPoints",
                        "longestRun",
                        "longestRunLimit",
                        "crossings",
                        "crossingsLimit",
                        "signal",
                        "xmr");
        assertThat(json.get("xmr").propertyNames()).containsExactly("mean", "mrBar", "lower", "upper", "mrUpper");
        assertThat(json.get("xmr").get("mrBar").doubleValue()).isEqualTo(5);
        assertThat(run("runchart", file("t,value\n1,3\n2,3\n"))
                        .json()
                        .get("signal")
                        .isNull())
                .isTrue();
        refused(run("runchart", file("t,value\n1,3\n2,\n")), "line 3");
        refused(run("runchart", file("t,value\n,3\n2,5\n")), "line 2");
        refused(run("runchart", file("t,value\n1,3\n1.0,5\n")), "line 3");
        refused(run("runchart", file("t,value\n")), "line 1");
    }

    @Test
    void fitsAnInterruptedSeries() throws IOException {
        String series = "t,value\n1,3\n2,4\n3,4\n4,6\n5,9\n6,9\n7,12\n";
        var json = run("its", file(series), "--change-at", "4.5").json();
        assertThat(json.propertyNames()).containsExactly("level", "trend", "step", "slopeChange", "phi");
        assertThat(json.get("step").propertyNames()).containsExactly("estimate", "se", "low", "high");
        refused(run("its", file(series), "--change-at", "7"), "line 2");
        refused(run("its", file(series + "8,\n"), "--change-at", "4"), "line 9");
        assertThat(run("its", file(series)).code()).isEqualTo(2);
        assertThat(run("its", file(series), "--change-at", "NaN").code()).isEqualTo(2);
    }

    @Test
    void computesAlphaOfCompleteRows() throws IOException {
        var json = run("alpha", file("a;b;c\n1;2;1,5\n2;2;\n3;4;4\n5;4;4,5\n")).json();
        assertThat(json.propertyNames()).containsExactly("k", "n", "alpha", "low", "high");
        assertThat(json.get("n").intValue()).isEqualTo(3);
        refused(run("alpha", file("a\n1\n2\n")), "2 items");
        refused(run("alpha", file("a,b\n1,2\n3,\n")), "complete rows");
        refused(run("alpha", file("a,b\n1,2\n3,x\n")), "line 3");
    }

    @Test
    void adjustsInTheOrderOfTheFile() throws IOException {
        var json = run("adjust", file("name;p\nqualité de vie;0,04\n\"a \"\"b\"\"\";0,01\nc;\n"), "--method", "holm")
                .json();
        assertThat(json.get(0).toString()).isEqualTo("{\"name\":\"qualité de vie\",\"p\":0.04,\"adjusted\":0.04}");
        assertThat(json.get(1).get("adjusted").doubleValue()).isEqualTo(0.02);
        assertThat(json.get(2).get("adjusted").isNull()).isTrue();
        refused(run("adjust", file("name,p\na,1.2\n"), "--method", "bh"), "line 2");
        refused(run("adjust", file("name,p\n"), "--method", "bh"), "line 1");
        assertThat(run("adjust", file("name,p\na,.2\n"), "--method", "bonferroni")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void refusesOptionsThatMeanNothing() throws IOException {
        String file = file(PAIRS);
        refused(run("proportion", "--successes", "3", "--n", "2"), "more successes");
        refused(run("proportion", "--successes", "0", "--n", "0"), "at least 1");
        refused(run("proportion", "--successes", "-1", "--n", "4"), "negative");
        refused(run("paired", file, "--reliability", "1", "--sd-ref", "4"), "reliability");
        refused(run("paired", file, "--reliability", "-0.1", "--sd-ref", "4"), "reliability");
        refused(run("paired", file, "--reliability", "0.8", "--sd-ref", "0"), "deviation");
        refused(run("paired", file, "--reliability", "0.8"), "together");
        for (var line : List.of(
                run("proportion", "--successes", "3"),
                run("proportion", "--successes", "3.5", "--n", "9"),
                run("paired", file, "--seed", "many"),
                run("paired", file, "--reliability", "NaN", "--sd-ref", "1"),
                run("paired"),
                run("paired", file, "--surprise"),
                run("guess", file),
                run())) {
            assertThat(line.code).isEqualTo(2);
            assertThat(line.out).isEmpty();
            assertThat(line.error).hasLineCount(2).contains("Try: ./cordee analyse");
        }
    }

    @Test
    void saysHowToBeUsed() {
        var said = run("--help");
        assertThat(said.code).isZero();
        assertThat(said.out).contains("paired").contains("docs/analyse.md");
        assertThat(run("its", "--help").out).contains("--change-at");
    }

    private static void refused(Said said, String words) {
        assertThat(said.out).isEmpty();
        assertThat(said.code).isEqualTo(2);
        assertThat(said.error).contains(words).hasLineCount(1).endsWith(".\n");
    }

    private String file(String content) throws IOException {
        return file(content, StandardCharsets.UTF_8);
    }

    private String file(String content, Charset charset) throws IOException {
        return Files.writeString(Files.createTempFile(temporary, "values", ".csv"), content, charset)
                .toString();
    }

    private static Said run(String... arguments) {
        var out = new StringWriter();
        var error = new StringWriter();
        var line = Cordee.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(error, true));
        String[] whole = new String[arguments.length + 1];
        whole[0] = "analyse";
        System.arraycopy(arguments, 0, whole, 1, arguments.length);
        return new Said(line.execute(whole), out.toString(), error.toString());
    }
}
