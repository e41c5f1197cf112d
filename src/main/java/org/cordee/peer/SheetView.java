package org.cordee.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A peer's sheet ready to be shown: what may be seen, and the words of every code. */
record SheetView(Profile profile, Set<ProfileField> fields, List<Training> training, Labels labels) {

    /** What codes are read with. */
    record Labels(PeerWords words, Map<String, String> departments, LocalDate today) {}

    boolean shows(ProfileField field) {
        return fields.contains(field);
    }

    /** Whether a part is shown and says something. */
    boolean says(ProfileField field) {
        return shows(field)
                && switch (field) {
                    case NAME, CONTACT -> true;
                    case TITLE -> profile.title() != null;
                    case DEPARTMENT -> profile.department() != null;
                    case STATUSES -> !profile.statuses().isEmpty();
                    case KNOWLEDGE_LIFE -> profile.knowledge().life() != null;
                    case KNOWLEDGE_CARE -> profile.knowledge().care() != null;
                    case KNOWLEDGE_RECOVERY -> profile.knowledge().recovery() != null;
                    case PUBLICS -> !profile.publics().isEmpty();
                    case FORMATS -> !profile.formats().isEmpty();
                    case AVAILABILITY ->
                        !profile.availability().moments().isEmpty()
                                || profile.availability().words() != null;
                    case TRAINING -> !training.isEmpty();
                    case DECLARATION -> profile.declared() != null;
                };
    }

    /** The three kinds of knowledge that are shown and say something. */
    List<ProfileField> knowledges() {
        return List.of(ProfileField.KNOWLEDGE_LIFE, ProfileField.KNOWLEDGE_CARE, ProfileField.KNOWLEDGE_RECOVERY)
                .stream()
                .filter(this::says)
                .toList();
    }

    @Nullable
    String knowledge(ProfileField field) {
        return switch (field) {
            case KNOWLEDGE_LIFE -> profile.knowledge().life();
            case KNOWLEDGE_CARE -> profile.knowledge().care();
            case KNOWLEDGE_RECOVERY -> profile.knowledge().recovery();
            default -> null;
        };
    }

    String department() {
        String code = profile.department();
        return code == null ? "" : labels.departments().getOrDefault(code, code);
    }

    List<String> publics(Locale language) {
        return PeerWords.shown(labels.words().publics(), profile.publics(), language);
    }

    List<String> formats(Locale language) {
        return PeerWords.shown(labels.words().formats(), profile.formats(), language);
    }

    List<String> moments(Locale language) {
        return PeerWords.shown(labels.words().moments(), profile.availability().moments(), language);
    }

    String declaration(Locale language) {
        Integer version = profile.declared();
        return version == null ? "" : labels.words().declaration(version).in(language);
    }

    boolean isExpired(Training one) {
        return one.isExpiredOn(labels.today());
    }
}
