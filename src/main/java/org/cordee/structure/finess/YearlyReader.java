package org.cordee.structure.finess;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The yearly archive: columns are found by their names in the header line, positions stand in the row. */
final class YearlyReader implements RegisterReader {
    private static final String FIRST_COLUMN = "nofinesset;";
    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("nofinesset", Field.NUMBER),
            Map.entry("nofinessej", Field.LEGAL_NUMBER),
            Map.entry("rs", Field.SHORT_NAME),
            Map.entry("rslongue", Field.LONG_NAME),
            Map.entry("complrs", Field.NAME_COMPLEMENT),
            Map.entry("compldistrib", Field.DISTRIBUTION),
            Map.entry("numvoie", Field.STREET_NUMBER),
            Map.entry("typvoie", Field.STREET_TYPE),
            Map.entry("voie", Field.STREET),
            Map.entry("compvoie", Field.STREET_REPEAT),
            Map.entry("lieuditbp", Field.PLACE),
            Map.entry("departement", Field.DEPARTMENT),
            Map.entry("cog", Field.COMMUNE),
            Map.entry("codepostal", Field.POSTCODE),
            Map.entry("libelle_routage", Field.TOWN),
            Map.entry("ligneacheminement", Field.ROUTING),
            Map.entry("telephone", Field.PHONE),
            Map.entry("telecopie", Field.FAX),
            Map.entry("categetab", Field.CATEGORY),
            Map.entry("liblongcategetab", Field.CATEGORY_LABEL),
            Map.entry("siret", Field.SIRET),
            Map.entry("codeape", Field.ACTIVITY),
            Map.entry("mft", Field.TARIFF),
            Map.entry("sph", Field.PUBLIC_SERVICE),
            Map.entry("dateouvert", Field.OPENED),
            Map.entry("dateautor", Field.AUTHORISED),
            Map.entry("datemaj", Field.UPDATED));

    private final SourceText text;
    private final Field[] columns;
    private final List<String> positionColumns;
    private final List<String> names;

    private YearlyReader(SourceText text, List<String> names) {
        this.text = text;
        this.names = names;
        this.columns = names.stream()
                .map(name -> NAMES.getOrDefault(name, Field.IGNORED))
                .toArray(Field[]::new);
        this.positionColumns = List.of("coordx", "coordy", "sourcegeocod");
    }

    static boolean recognises(String firstLine) {
        return firstLine.startsWith(FIRST_COLUMN);
    }

    static YearlyReader of(SourceText text, String firstLine) {
        return new YearlyReader(text, Arrays.asList(firstLine.strip().split(";", -1)));
    }

    @Override
    public FinessHeader header() {
        return new FinessHeader(FinessLayout.YEARLY, text.charset(), null);
    }

    @Override
    public void read(Consumer<FinessRow> rows) throws IOException {
        try (BufferedReader reader = text.open()) {
            reader.readLine();
            long number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.accept(row(number, line));
                }
            }
        }
    }

    private FinessRow row(long number, String line) {
        var cells = SemicolonLine.split(line);
        if (cells.isEmpty()) {
            return new FinessRow.Rejected(number, "", "", Refusal.QUOTE_NOT_CLOSED);
        }
        String[] values = cells.get();
        return values.length < columns.length
                ? new FinessRow.Rejected(number, values[0], "", Refusal.ROW_TOO_SHORT)
                : RowJudge.judge(RawRow.of(number, columns, values, position(values)));
    }

    private RawPosition position(String[] values) {
        var at = positionColumns.stream().map(names::indexOf).toList();
        return at.contains(-1)
                ? RawPosition.NONE
                : new RawPosition.Projected(
                        Numbers.parse(values[at.get(0)]), Numbers.parse(values[at.get(1)]), values[at.get(2)]);
    }
}
