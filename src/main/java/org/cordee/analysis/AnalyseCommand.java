package org.cordee.analysis;

import picocli.CommandLine.Command;

/** {@code ./cordee analyse}: one statistical method on one file, as JSON, for analysts and for verification. */
@Command(
        name = "analyse",
        description = {
            "Analyses a file and prints the estimates as one JSON document, with 95 %% intervals.",
            "",
            "A header with ; means semicolons and decimal commas, else commas and decimal points."
                    + " UTF-8 or Windows-1252; an empty cell is a missing value.",
            "Bad input: one sentence on the error stream, exit code 2, nothing printed.",
            ""
        },
        footer = {"", "Every field, convention and refusal: docs/analyse.md"},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "METHOD",
        subcommands = {
            PairedCommand.class,
            ProportionCommand.class,
            MetaCommand.class,
            RunChartCommand.class,
            SeriesCommand.class,
            AlphaCommand.class,
            AdjustCommand.class,
        })
public final class AnalyseCommand {}
