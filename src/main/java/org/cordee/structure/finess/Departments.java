package org.cordee.structure.finess;

import java.util.Map;

/** Departments and communes as INSEE numbers them, from the codes of the register or from a postcode. */
public final class Departments {
    private static final Map<String, String> OVERSEAS = Map.of(
            "9A", "971", "9B", "972", "9C", "973", "9D", "974", "9E", "975", "9F", "976", "9J", "986", "970", "971");
    /** Separate collectivities since 2007 which the register still counts with Guadeloupe. */
    private static final Map<String, String> FORMER_COMMUNES = Map.of("97123", "97701", "97127", "97801");

    private Departments() {}

    /** INSEE code of the commune from the three or five characters of the register, empty when unknown. */
    static String commune(String commune, String department) {
        String code = commune.length() == 3 && !department.isEmpty()
                ? (isOverseas(department) ? "97" : department) + commune
                : commune;
        return code.length() == 5 ? FORMER_COMMUNES.getOrDefault(code, code) : "";
    }

    /** INSEE code of the department: from the commune first, then the register's own code, then the postcode. */
    static String department(String insee, String department, String postcode) {
        if (!insee.isEmpty()) {
            return fromCode(insee);
        }
        if (!department.isEmpty()) {
            return OVERSEAS.getOrDefault(department, department);
        }
        return postcode.length() == 5 ? fromPostcode(postcode) : "";
    }

    /** INSEE code of the department of a five-digit postcode; empty for anything else. */
    public static String ofPostcode(String postcode) {
        return department("", "", postcode);
    }

    private static boolean isOverseas(String department) {
        return OVERSEAS.containsKey(department) || department.startsWith("97");
    }

    private static String fromCode(String code) {
        return code.startsWith("97") || code.startsWith("98") ? code.substring(0, 3) : code.substring(0, 2);
    }

    private static String fromPostcode(String postcode) {
        if (postcode.startsWith("20")) {
            return postcode.compareTo("20200") < 0 ? "2A" : "2B";
        }
        String code = fromCode(postcode);
        return OVERSEAS.getOrDefault(code, code);
    }
}
