package org.cordee;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.DatabaseRoles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./cordee doctor}: one line for each thing an installation stands on, with the remedy. */
@Command(
        name = "doctor",
        description = "Checks an installation, one line each with the remedy; exit code 1 when something is wrong.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private Folder folder = new Folder();

    @Option(names = "--sql", description = "prints the SQL that prepares a PostgreSQL of your own, and nothing else")
    private boolean sql;

    @Option(names = "--keys-copied", description = "notes that the keys were copied away from this machine")
    private boolean keysCopied;

    @Override
    public Integer call() throws Exception {
        if (sql) {
            System.out.print(DatabaseRoles.script());
            return 0;
        }
        var installation = folder.or(Kind.REAL.folder);
        installation.refuseAbsent();
        CommandLog.open(installation);
        var settings = Settings.read(installation, System.getenv());
        var clock = Clock.systemUTC();
        var keeping = new KeepingChecks(installation, settings, clock);
        if (keysCopied) {
            keeping.confirmCopy();
        }
        return print(checks(installation, settings, keeping, clock));
    }

    private static List<Check> checks(DataFolder installation, Settings settings, KeepingChecks keeping, Clock clock)
            throws IOException, SQLException {
        var machine = new MachineChecks(installation, settings);
        var checks = new ArrayList<Check>(machine.ground());
        var said = Optional.<Said>empty();
        try (var database = Database.join(installation, settings)) {
            checks.addAll(new DatabaseChecks(database.access(), clock).all());
            checks.add(AuditQueries.check(database.access(), Keys.parsed(installation, settings), clock));
            said = Said.by(database.access());
        }
        if (said.isPresent() && said.get().demo()) {
            checks.add(Check.good(
                    "kind", "demonstration: mail, address, host, backups and keys are looked at in a real one only"));
            return checks;
        }
        checks.addAll(machine.reach());
        said.ifPresent(one -> checks.addAll(List.of(one.hosting(), one.legalNotice())));
        checks.addAll(keeping.all(said.map(Said::createdAt).orElse(clock.instant())));
        return checks;
    }

    private static int print(List<Check> checks) {
        checks.forEach(check -> System.out.println(check.line()));
        return checks.stream().anyMatch(check -> check.state() == Check.State.BAD) ? Failures.FAILED : 0;
    }
}
