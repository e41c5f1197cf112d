package org.cordee.structure.register;

import java.util.List;
import java.util.stream.Collectors;

/** The columns an import writes: those whose value comes from the register and from nowhere else. */
final class SourceColumns {
    /** Texts: an empty value in a file never erases a known one, because layouts do not all carry every column. */
    private static final List<String> KEPT_WHEN_SILENT = List.of(
            "legal_finess",
            "category",
            "category_label",
            "name",
            "long_name",
            "name_complement",
            "siret",
            "activity",
            "tariff",
            "public_service",
            "address_complement",
            "street",
            "place",
            "postcode",
            "town",
            "commune",
            "department",
            "phone",
            "other_phone",
            "fax",
            "latitude",
            "longitude",
            "position_precision",
            "opened_on",
            "authorised_on");
    /** The register says open by saying nothing. */
    private static final List<String> ALWAYS = List.of("closed_on");
    /** Written along, but not worth a review on its own. */
    private static final List<String> UNREMARKABLE = List.of("source_updated_on");

    private SourceColumns() {}

    static String list() {
        return stream(column -> column, ", ");
    }

    static String listOf(String alias) {
        return stream(column -> alias + "." + column, ", ");
    }

    /** {@code column = value} for every column. */
    static String assignments(String alias) {
        return stream(column -> column + " = " + alias + "." + column, ", ");
    }

    /** What will be written, from the row {@code r} and the structure {@code s} that may be there. */
    static String merged() {
        return stream(column -> column + " = " + value(column), ", ");
    }

    /** An array of the names of the columns that will change. */
    static String changed() {
        return java.util.stream.Stream.concat(KEPT_WHEN_SILENT.stream(), ALWAYS.stream())
                .map(column ->
                        "case when " + value(column) + " is distinct from s." + column + " then '" + column + "' end")
                .collect(Collectors.joining(", ", "array_remove(array[", "]::text[], null)"));
    }

    private static String value(String column) {
        return ALWAYS.contains(column) ? "r." + column : "coalesce(r." + column + ", s." + column + ")";
    }

    private static String stream(java.util.function.UnaryOperator<String> each, String separator) {
        return java.util.stream.Stream.of(KEPT_WHEN_SILENT, ALWAYS, UNREMARKABLE)
                .flatMap(List::stream)
                .map(each)
                .collect(Collectors.joining(separator));
    }
}
