package org.cordee;

import java.util.TimeZone;
import org.cordee.analysis.AnalyseCommand;
import org.cordee.analysis.ProtectCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one entry of the product: every command of {@code ./cordee} but {@code test} starts here. */
@Command(
        name = "cordee",
        description = "Runs peer support in addiction care for a French region.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            RetentionCommand.class,
            Bench.class,
            ImportCommand.class,
            AnalyseCommand.class,
            ProtectCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class,
            UserCommand.class,
            VerifyCommand.class,
        })
public final class Cordee {

    private Cordee() {}

    /** Exit code 0 when done, 1 for a failure, 2 for bad input. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.exit(arguments.length == 0 ? line().execute("--help") : line().execute(arguments));
    }

    static CommandLine line() {
        return new CommandLine(new Cordee())
                .setExecutionExceptionHandler(Failures::said)
                .setParameterExceptionHandler(Failures::misused)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
