package org.cordee;

import picocli.CommandLine.Command;

/** {@code ./cordee import}: brings a file from elsewhere into the installation. */
@Command(
        name = "import",
        description = "Brings a file from elsewhere into the installation.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        subcommands = FinessCommand.class)
final class ImportCommand {}
