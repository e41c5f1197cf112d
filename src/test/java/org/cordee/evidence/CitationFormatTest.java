package org.cordee.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitationFormatTest {

    private static final List<Reference> SHIPPED =
            List.of(new ReferencePacks().latest("evidence-library").as(Reference[].class));

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void everyShippedReferenceComesBackAsItLeft(CitationFormat format) {
        String written = format.write(SHIPPED);

        assertThat(CitationFormat.of(written)).isEqualTo(format);
        assertThat(read(format, written))
                .isEqualTo(SHIPPED.stream().map(Reference::citation).toList());
    }

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void signsThatAFormatReadsForItselfComeBack(CitationFormat format) {
        Citation odd = citation("50 % & more: {a}_b #1 $x ~ ^ \\ « été » œuvre, “q” - ER - TY", "10.1/a_b(c)");

        assertThat(read(format, format.write(List.of(reference(odd))))).containsExactly(odd);
    }

    @ParameterizedTest
    @EnumSource(CitationFormat.class)
    void onlyATitleIsEnough(CitationFormat format) {
        Citation bare =
                new Citation(CitationType.DOCUMENT, "Seul", List.of(), false, "", null, "", "", "", "", "", "", "");

        assertThat(read(format, format.write(List.of(reference(bare))))).containsExactly(bare);
    }

    @Test
    void risGoesOnWithTheLineBeforeAndLeavesOutWhatItDoesNotKnow() {
        String file = """

                TY  - JOUR
                TI  - A title
                 that goes on
                AU  - Sells, D
                A1  - Davidson, L
                JO  - Psychiatr Serv
                ZZ  - nothing
                PY  - 2006/09//
                SP  - 1179
                EP  - 84
                DO  - https://doi.org/10.1176/PS.2006
                ER  -
                """.replace("\n", "\r\n");

        Citation read = read(CitationFormat.RIS, file).get(0);

        assertThat(read.title()).isEqualTo("A title that goes on");
        assertThat(read.authors()).containsExactly(new Author("Sells", "D"), new Author("Davidson", "L"));
        assertThat(read.year()).isEqualTo(2006);
        assertThat(read.pages()).isEqualTo("1179-84");
        assertThat(read.doi()).isEqualTo("10.1176/PS.2006");
        assertThat(read.mark()).isEqualTo("doi:10.1176/ps.2006");
    }

    @Test
    void bibtexReadsAccentsNamesStringsAndComments() {
        String file = """
                % a note before
                @comment{ left out, {even} this }
                @string{sp = "Sant\\'e Publique"}
                @Article{pomey:2015,
                  title = "Le {M}ontreal model \\& l'{\\^a}me, na{\\"\\i}ve c{\\oe}ur \\c{c}a",
                  author = {Pomey, Marie-Pascale and Luigi {Flora} and Vincent van Gogh and {World Health Organization} and others},
                  journal = sp # " (suppl.)",
                  pages = {41--50},
                  year = 2015
                }
                """;

        Citation read = read(CitationFormat.BIBTEX, file).get(0);

        assertThat(read.title()).isEqualTo("Le Montreal model & l'âme, naïve cœur ça");
        assertThat(read.container()).isEqualTo("Santé Publique (suppl.)");
        assertThat(read.authors())
                .containsExactly(
                        new Author("Pomey", "Marie-Pascale"),
                        new Author("Flora", "Luigi"),
                        new Author("van Gogh", "Vincent"),
                        new Author("World Health Organization", ""));
        assertThat(read.others()).isTrue();
        assertThat(read.pages()).isEqualTo("41-50");
        assertThat(read.year()).isEqualTo(2015);
    }

    @Test
    void cslReadsOneItemSeveralAndTheirWrapping() {
        String item = "{\"type\":\"article-journal\",\"title\":\"T\",\"issued\":{\"date-parts\":[[\"2020\",3]]},"
                + "\"author\":[{\"family\":\"Gogh\",\"given\":\"V\",\"non-dropping-particle\":\"van\"},{\"literal\":\"HAS\"}]}";
        for (String file : List.of(item, "[" + item + "]", "{\"items\":[" + item + "]}")) {
            Citation read = read(CitationFormat.CSL_JSON, file).get(0);
            assertThat(read.year()).isEqualTo(2020);
            assertThat(read.authors()).containsExactly(new Author("van Gogh", "V"), new Author("HAS", ""));
        }
    }

    @Test
    void aBadFileIsRefusedWithTheLineAtFault() {
        refused("TY  - JOUR\nTI  - T\nnot \u0001a\nXX\nER  - \n\nstray line\n", "error.evidence.ris.line", 7);
        refused("TY  - JOUR\nTI  - T\n", "error.evidence.ris.open", 1);
        refused("TY  - JOUR\nTI  - T\nER  - \nTY  - JOUR\nAU  - A\nER  - \n", "error.evidence.file.title", 4);
        refused("TY  - JOUR\nTI  - T\nPY  - soon\nER  - \n", "error.evidence.file.year", 1);
        refused("@article{a,\n title = {never closed\n", "error.evidence.bibtex.open", 2);
        refused("@article{a,\n title = {closed}\n", "error.evidence.bibtex.open", 1);
        refused("@article{a,\n title {T}\n}\n", "error.evidence.bibtex.line", 2);
        refused("@article{a,\n year = 2020\n}\n", "error.evidence.file.title", 1);
        refused("[{\"title\": \"T\"},\n{\"title\": }]", "error.evidence.csl.line", 2);
        refused("[{\"title\": \"T\"},\n{\"type\": \"book\"}]", "error.evidence.csl.title", 2);
    }

    @Test
    void anEmptyFileAndAFieldTooLongAreRefused() {
        assertThat(problem("").key()).isEqualTo("error.evidence.file.empty");
        assertThat(problem("nothing here").key()).isEqualTo("error.evidence.file.empty");
        assertThat(problem("TY  - JOUR\nTI  - " + "x".repeat(501) + "\nER  - \n"))
                .isEqualTo(Problem.of("file", "error.evidence.file.long", 1));
    }

    @Test
    void aFileIsReadInUtf8OrElseInWindows1252() {
        String words = "TI  - Été à l’hôpital";
        assertThat(CitationFormat.text(("\uFEFF" + words).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(words);
        assertThat(CitationFormat.text(words.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(words);
    }

    private static void refused(String file, String key, int line) {
        assertThat(problem(file)).as(file).isEqualTo(Problem.of("file", key, line));
    }

    private static Problem problem(String file) {
        return CitationFormat.of(file)
                .read(file)
                .fold(
                        read -> {
                            throw new AssertionError("read " + read);
                        },
                        (Problems problems) -> problems.all().get(0));
    }

    private static List<Citation> read(CitationFormat format, String text) {
        return format.read(text).fold(read -> read, problems -> {
            throw new AssertionError(problems + "\n" + text);
        });
    }

    private static Citation citation(String title, String doi) {
        return new Citation(
                CitationType.ARTICLE,
                title,
                List.of(new Author("Høgh Egmose", "C"), new Author("O'Neil & Co", "J-L"), new Author("HAS", "")),
                true,
                "Addiction Science & Clinical Practice",
                2024,
                "19",
                "S1",
                "e74",
                "Éditeur #1",
                doi,
                "https://example.org/a_b?c=d&e=%20f#g~h",
                "fr");
    }

    private static Reference reference(Citation citation) {
        return new Reference(
                "key-1",
                citation,
                new Assessment(
                        null, null, new Words("", ""), Certainty.NOT_ASSESSED, false, List.of(), List.of(), null, null),
                0);
    }
}
