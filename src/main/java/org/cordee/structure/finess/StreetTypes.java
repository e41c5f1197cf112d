package org.cordee.structure.finess;

import java.util.Map;

final class StreetTypes {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ALL", "ALLEE"),
            Map.entry("AV", "AVENUE"),
            Map.entry("BD", "BOULEVARD"),
            Map.entry("CAR", "CARREFOUR"),
            Map.entry("CHE", "CHEMIN"),
            Map.entry("CHEM", "CHEMIN"),
            Map.entry("CHS", "CHAUSSEE"),
            Map.entry("CRS", "COURS"),
            Map.entry("DOM", "DOMAINE"),
            Map.entry("ESP", "ESPLANADE"),
            Map.entry("ESPA", "ESPACE"),
            Map.entry("FG", "FAUBOURG"),
            Map.entry("GAL", "GALERIE"),
            Map.entry("GR", "GRANDE RUE"),
            Map.entry("HAM", "HAMEAU"),
            Map.entry("IMM", "IMMEUBLE"),
            Map.entry("IMP", "IMPASSE"),
            Map.entry("LD", "LIEU-DIT"),
            Map.entry("LOT", "LOTISSEMENT"),
            Map.entry("MTE", "MONTEE"),
            Map.entry("PAS", "PASSAGE"),
            Map.entry("PL", "PLACE"),
            Map.entry("PLE", "PASSERELLE"),
            Map.entry("PTE", "PORTE"),
            Map.entry("QU", "QUAI"),
            Map.entry("QUA", "QUARTIER"),
            Map.entry("R", "RUE"),
            Map.entry("RES", "RESIDENCE"),
            Map.entry("RLE", "RUELLE"),
            Map.entry("RPT", "ROND-POINT"),
            Map.entry("RTE", "ROUTE"),
            Map.entry("SEN", "SENTIER"),
            Map.entry("SQ", "SQUARE"),
            Map.entry("STA", "STATION"),
            Map.entry("TRA", "TRAVERSE"),
            Map.entry("VLA", "VILLA"),
            Map.entry("VOI", "VOIE"),
            Map.entry("ZA", "ZONE ARTISANALE"),
            Map.entry("ZAC", "ZAC"),
            Map.entry("ZI", "ZONE INDUSTRIELLE"));

    private StreetTypes() {}

    static String inWords(String abbreviation) {
        return WORDS.getOrDefault(abbreviation, abbreviation);
    }
}
