package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectCommandTest {

    private static final String TABLE = """
            row,column,count
            44,employee,3
            44,volunteer,40
            49,employee,50
            49,volunteer,0
            53,employee,60
            53,volunteer,70
            """;

    @TempDir
    Path folder;

    private record Said(int code, String out, String errors) {}

    @Test
    void hidesSmallCountsAndWhatWouldGiveThemBack() throws Exception {
        var said = protect(TABLE);

        assertThat(said.code).isZero();
        assertThat(said.out).isEqualTo("""
                row,column,count
                44,employee,
                44,volunteer,
                44,total,43
                49,employee,50
                49,volunteer,0
                49,total,50
                53,employee,
                53,volunteer,
                53,total,130
                total,employee,113
                total,volunteer,110
                total,total,223
                """);
        assertThat(said.errors).isEqualTo("hidden: 4\n  too few persons: 1\n  protects another hidden cell: 3\n");
    }

    @Test
    void aSmallMarginIsHiddenToo() throws Exception {
        var said = protect("row,column,count\na,x,3\na,y,4\nb,x,40\nb,y,50\n");

        assertThat(said.out).contains("a,x,\n", "a,y,\n", "a,total,\n");
    }

    @Test
    void theThresholdIsAskedFor() throws Exception {
        assertThat(protect(TABLE, "--threshold", "3").errors).startsWith("hidden: 0");
        assertThat(protect(TABLE, "--threshold", "1")).matches(ProtectCommandTest::isMisuse);
        assertThat(protect(TABLE, "--threshold", "eleven")).matches(ProtectCommandTest::isMisuse);
        assertThat(protect(TABLE, "--threshold", "-3").errors)
                .contains("whole number")
                .hasLineCount(1);
    }

    @Test
    void readsWhatSpreadsheetsWrite() throws Exception {
        var french = "row;column;count\r\n\"Loire; Atlantique\";bénévole;12\r\n\"Loire; Atlantique\";salarié;20\r\n";
        var expected = """
                row;column;count
                "Loire; Atlantique";bénévole;12
                "Loire; Atlantique";salarié;20
                "Loire; Atlantique";total;32
                total;bénévole;12
                total;salarié;20
                total;total;32
                """;

        assertThat(protect(french.getBytes(Charset.forName("windows-1252"))).out)
                .isEqualTo(expected);
        assertThat(protect(("\ufeff" + french).getBytes(StandardCharsets.UTF_8)).out)
                .isEqualTo(expected);
    }

    @Test
    void aCombinationThatIsNotGivenCountsNobody() throws Exception {
        assertThat(protect("row,column,count\na,x,20\nb,y,30\n").out).contains("a,y,0\n", "b,x,0\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|the file is empty",
                "row,column,number/a,x,3|line 1: the header",
                "column,row,count/a,x,3|line 1: the header",
                "row,column,count|no count follows",
                "row,column,count/a,x,12/a,total,13|line 3: the label",
                "row,column,count/a,x,12/a,x,13|line 3: row \"a\" and column \"x\" stand twice",
                "row,column,count/a,x,-1|line 2: \"-1\" is not a whole number",
                "row,column,count/a,x,1.5|line 2: \"1.5\" is not a whole number",
                "row,column,count/a,x,|line 2: the count is missing",
                "row,column,count/a,x|line 2: there are 2 cells instead of 3",
                "row,column,count/a,,3|line 2: the column has no label",
                "row,column,count/a,x,9007199254740993|line 2: \"9007199254740993\" is not a whole number",
                "row,column,count/a,x,9007199254740991/a,y,9007199254740991|add up to more",
                "row,column,count/\"a,x,3|the quotes of a cell are not closed",
            })
    void refusesInOneSentenceThatNamesTheLine(String content, String sentence) throws Exception {
        var said = protect(content.replace('/', '\n'));

        assertThat(said).matches(ProtectCommandTest::isMisuse);
        assertThat(said.errors).contains("counts.csv").contains(sentence).hasLineCount(1);
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThat(run(folder.resolve("none.csv").toString()).errors).contains("cannot be read");
        assertThat(run(folder.toString())).matches(ProtectCommandTest::isMisuse);
    }

    private static boolean isMisuse(Said said) {
        return said.code == 2 && said.out.isEmpty() && !said.errors.isBlank();
    }

    private Said protect(String content, String... options) throws Exception {
        return protect(content.getBytes(StandardCharsets.UTF_8), options);
    }

    private Said protect(byte[] content, String... options) throws Exception {
        var file = Files.write(folder.resolve("counts.csv"), content);
        var arguments = new String[options.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        return run(arguments);
    }

    private static Said run(String... arguments) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var line = Cordee.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(errors, true));
        var all = new String[arguments.length + 1];
        all[0] = "protect";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Said(line.execute(all), out.toString(), errors.toString());
    }
}
