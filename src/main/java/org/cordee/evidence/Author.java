package org.cordee.evidence;

/**
 * Who wrote.
 *
 * @param family the family name, or the whole name of an institution
 * @param given initials or first names; empty when unknown
 */
record Author(String family, String given) {

    /** The name as catalogues sort it: family, given. */
    String sorted() {
        return given.isEmpty() ? family : family + ", " + given;
    }

    /** The name as a list of references shows it: family given. */
    String shown() {
        return given.isEmpty() ? family : family + " " + given;
    }

    /** Reads {@code family, given}; without a comma the whole is the family. */
    static Author parse(String sorted) {
        int comma = sorted.indexOf(',');
        return comma < 0
                ? new Author(sorted.strip(), "")
                : new Author(
                        sorted.substring(0, comma).strip(),
                        sorted.substring(comma + 1).strip());
    }

    /** Whether a name stands for those left out. */
    static boolean isOthers(String name) {
        String plain = name.strip().replace(".", "");
        return plain.equalsIgnoreCase("et al") || plain.equalsIgnoreCase("others");
    }
}
