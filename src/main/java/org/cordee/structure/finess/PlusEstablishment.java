package org.cordee.structure.finess;

import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One establishment of FINESS+ with the legal entity that manages it. */
final class PlusEstablishment {
    private static final String INACTIVE = "I";
    /** Several addresses may be given; this one is where the activity takes place. */
    private static final String PLACE_OF_ACTIVITY = "03";

    private PlusEstablishment() {}

    static RawRow raw(long rank, JsonNode entity, JsonNode establishment) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        putEntity(texts, entity.path("informationsGeneralesPMEJ"));
        putEstablishment(texts, establishment);
        putClosing(texts, establishment);
        JsonNode address = address(establishment.path("adresse"));
        putAddress(texts, address);
        putContact(texts, establishment.path("contact"));
        return new RawRow(rank, texts, position(address.path("coordonneesGeographique")));
    }

    private static void putEntity(Map<Field, String> texts, JsonNode entity) {
        put(texts, Field.LEGAL_NUMBER, entity, "numFinessPm");
        put(texts, Field.LEGAL_NAME, entity, "denominationPm");
        put(texts, Field.LEGAL_NAME, entity, "denominationLonguePmSmsse");
        put(texts, Field.LEGAL_SIREN, entity, "siren");
        put(texts, Field.LEGAL_STATUS, entity, "statutJuridique");
        put(texts, Field.LEGAL_CLOSED, entity, "dateFermeture");
    }

    private static void putEstablishment(Map<Field, String> texts, JsonNode establishment) {
        JsonNode general = establishment.path("informationsGeneralesEGE");
        put(texts, Field.NUMBER, general, "numFinessEge");
        put(texts, Field.SHORT_NAME, general, "nomEgeCourt");
        put(texts, Field.LONG_NAME, general, "nomEgeLong");
        put(texts, Field.NAME_COMPLEMENT, general, "complementDenominationEg");
        put(texts, Field.SIRET, general, "siret");
        put(texts, Field.OPENED, general, "dateOuverture");
        put(texts, Field.AUTHORISED, general, "datePremiereAutorisation");
        put(texts, Field.CATEGORY, establishment, "categorieentiteGeographiqueExercice");
        put(texts, Field.TARIFF, establishment, "modefixationtarifaire");
        put(texts, Field.UPDATED, establishment, "dateDerniereMaj");
    }

    private static void putClosing(Map<Field, String> texts, JsonNode establishment) {
        if (text(establishment, "etatObjet").equals(INACTIVE)) {
            put(texts, Field.CLOSED, establishment, "dateDerniereMaj");
        }
        put(texts, Field.CLOSED, establishment.path("informationsGeneralesEGE"), "dateFermeture");
    }

    private static void putAddress(Map<Field, String> texts, JsonNode address) {
        put(texts, Field.STREET_NUMBER, address, "numeroVoie");
        put(texts, Field.STREET_TYPE, address, "typeVoie");
        put(texts, Field.STREET, address, "libelleVoie");
        put(texts, Field.STREET_REPEAT, address, "complementVoie");
        put(texts, Field.DISTRIBUTION, address, "complementPointGeographique");
        put(texts, Field.PLACE, address, "lieuDit");
        put(texts, Field.COMMUNE, address, "cogCommune");
        put(texts, Field.POSTCODE, address, "codePostal");
        put(texts, Field.ROUTING, address, "ligneAcheminement");
    }

    private static void putContact(Map<Field, String> texts, JsonNode contacts) {
        for (JsonNode contact : contacts) {
            if (!texts.containsKey(Field.PHONE)) {
                put(texts, Field.PHONE, contact.path("telecom"), "telephone");
                put(texts, Field.FAX, contact.path("telecom"), "telecopie");
            }
        }
    }

    private static JsonNode address(JsonNode addresses) {
        for (JsonNode address : addresses) {
            if (text(address, "usageAdresse").equals(PLACE_OF_ACTIVITY)) {
                return address;
            }
        }
        return addresses.path(0);
    }

    private static RawPosition position(JsonNode numbers) {
        return numbers.isMissingNode()
                ? RawPosition.NONE
                : new RawPosition.Mixed(
                        Numbers.parse(text(numbers, "coordonneeX")),
                        Numbers.parse(text(numbers, "coordonneeY")),
                        Numbers.parse(text(numbers, "directionLatitude")),
                        Numbers.parse(text(numbers, "directionLongitude")),
                        text(numbers, "cleInInteropBAN"));
    }

    private static void put(Map<Field, String> texts, Field field, JsonNode node, String property) {
        String text = text(node, property);
        if (!text.isEmpty()) {
            texts.put(field, text);
        }
    }

    private static String text(JsonNode node, String property) {
        JsonNode value = node.path(property);
        return value.isValueNode() && !value.isNull() ? value.asString().strip() : "";
    }
}
