package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordee.platform.db.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a command is said in one sentence, with the exit code of its kind, and changes nothing. */
class CommandsTest {
    @TempDir
    Path temporary;

    private record Said(int code, String text) {}

    @Test
    void saysThatThePortIsTakenAndLeavesNoDatabase() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var said = run("serve", "--data", folder(), "--port", "" + other.getLocalPort());
            assertThat(said.code).isEqualTo(1);
            assertThat(said.text).contains("port " + other.getLocalPort()).hasLineCount(1);
        }
        assertThat(temporary.resolve("data/pg")).doesNotExist();
    }

    @Test
    void saysThatAnotherCordeeHasTheFolder() {
        var folder = DataFolder.of(Path.of(folder())).prepare();
        try (var held = folder.lock()) {
            assertThat(held).isNotNull();
            var said = run("serve", "--data", folder(), "--port", "0");
            assertThat(said.code).isEqualTo(1);
            assertThat(said.text).contains("Another Cordée").hasLineCount(1);
        }
    }

    @Test
    void saysThatAFolderCannotBeWrittenTo() {
        var said = run("demo", "--data", "/proc/cordee");
        assertThat(said.code).isEqualTo(1);
        assertThat(said.text).contains("/proc/cordee").hasLineCount(1);
    }

    @Test
    void refusesBadInputWithCodeTwo() {
        assertThat(run("demo", "--port", "many").code).isEqualTo(2);
        assertThat(run("climb").code).isEqualTo(2);
        assertThat(run("demo", "--today", "yesterday").text).contains("--today");
    }

    @Test
    void refusesARestoreOfSomethingElseAndMakesNoFolder() throws Exception {
        var file = Files.writeString(temporary.resolve("letter.txt"), "Chère équipe,");
        var said = run("restore", file.toString(), "--data", folder());
        assertThat(said.code).isEqualTo(1);
        assertThat(said.text).contains("not a whole backup").hasLineCount(1);
        assertThat(Path.of(folder())).doesNotExist();
    }

    @Test
    void refusesToLookAfterAFolderThatHoldsNothing() {
        assertThat(run("doctor", "--data", folder()).text).contains("no installation");
        assertThat(run("backup", "x.cordee", "--data", folder()).code).isEqualTo(1);
    }

    private String folder() {
        return temporary.resolve("data").toString();
    }

    private static Said run(String... arguments) {
        var text = new StringWriter();
        var line = Cordee.line().setErr(new PrintWriter(text, true));
        return new Said(line.execute(arguments), text.toString().strip());
    }
}
