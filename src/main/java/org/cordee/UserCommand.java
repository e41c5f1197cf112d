package org.cordee;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.Settings.Setting;
import org.cordee.account.AccountRescue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./cordee user}: accounts, for whoever holds the machine, when nobody inside can help. */
@Command(
        name = "user",
        description = "Lists accounts, lets an administrator in, closes an access. Every act is audited.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "ACT")
final class UserCommand {

    private static final int USUAL_PORT = 8080;
    private static final String PORT = "port serve was started with, for the link, when no base URL is set";

    @Spec
    private @Nullable CommandSpec spec;

    @Command(description = "Lists accounts: id, name, roles, state. Peers are counted, not named.")
    int list(@Mixin Folder folder) {
        return with(folder, null, desk -> {
            desk.rescue().list().forEach(account -> System.out.println(line(account)));
            System.out.println(
                    desk.rescue().peers() + " peer(s) besides, who are not listed: being one is health data.");
            return 0;
        });
    }

    @Command(description = "Prints a one-time link that makes one more administrator.")
    int administrator(
            @Mixin Folder folder,
            @Option(names = "--port", paramLabel = "N", description = PORT) @Nullable Integer port) {
        return with(folder, port, desk -> {
            say(
                    "Create an administrator, once, within 30 days:",
                    desk,
                    desk.rescue().administrator("Administration technique"));
            return 0;
        });
    }

    @Command(description = "Prints a one-hour link to a new passphrase; its owner is told.")
    int passphrase(
            @Mixin Folder folder,
            @Parameters(paramLabel = "ACCOUNT", description = WHICH) String which,
            @Option(names = "--port", paramLabel = "N", description = PORT) @Nullable Integer port) {
        return with(folder, port, desk -> {
            String path = desk.rescue()
                    .passphrase(desk.account(which), "./cordee user")
                    .orElseThrow(() -> misused(which + " signs in without a passphrase."));
            say("Choose a new passphrase, once, within the hour:", desk, path);
            return 0;
        });
    }

    @Command(name = "second-factor", description = "Forgets a lost second factor; sign-in then sets up a new one.")
    int secondFactor(@Mixin Folder folder, @Parameters(paramLabel = "ACCOUNT", description = WHICH) String which) {
        return with(folder, null, desk -> {
            desk.rescue().forgetSecondFactor(desk.account(which));
            System.out.println("Forgotten, and the sessions of this account are ended.");
            return 0;
        });
    }

    @Command(description = "Closes an account and ends its sessions; it is deleted 30 days later.")
    int close(@Mixin Folder folder, @Parameters(paramLabel = "ACCOUNT", description = WHICH) String which) {
        return with(folder, null, desk -> {
            desk.rescue().close(desk.account(which));
            System.out.println("Closed, and its sessions are ended.");
            return 0;
        });
    }

    private static final String WHICH = "its e-mail address, or the id that list prints";

    /** Accounts of one installation, and the address people reach it by. */
    private final class Desk {

        private final AccountRescue rescue;
        private final String url;

        Desk(AccountRescue rescue, String url) {
            this.rescue = rescue;
            this.url = url;
        }

        AccountRescue rescue() {
            return rescue;
        }

        UUID account(String which) {
            return rescue.find(which)
                    .orElseThrow(() -> misused("No open account has the address or id " + which + "; a peer's phone is"
                            + " replaced face to face, by who manages them."));
        }
    }

    private int with(Folder option, @Nullable Integer port, Function<Desk, Integer> act) {
        var folder = option.or(Kind.REAL.folder);
        folder.refuseAbsent();
        CommandLog.open(folder);
        var settings = Settings.read(folder, System.getenv());
        var url = Listen.of(settings, port == null ? settings.number(Setting.PORT, USUAL_PORT) : port)
                .url();
        try (var database = Database.join(folder, settings)) {
            var access = database.access();
            var pool = new DriverManagerDataSource(
                    access.jdbcUrl(), access.app().user(), access.app().password());
            var rescue = AccountRescue.on(pool, Keys.parsed(folder, settings), Clock.systemUTC());
            return act.apply(new Desk(rescue, url));
        }
    }

    private static void say(String sentence, Desk desk, String path) {
        System.out.println(sentence + " " + desk.url + path);
    }

    private static String line(AccountRescue.Listed account) {
        var state = account.closed() ? "closed" : account.slowed() ? "open, mistakes slowed down" : "open";
        return "%s  %-30s  %-28s  %s%s"
                .formatted(
                        account.id(),
                        account.name(),
                        account.roles().isEmpty() ? "no role" : String.join(", ", account.roles()),
                        state,
                        account.secondFactor() ? ", second factor" : "");
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
