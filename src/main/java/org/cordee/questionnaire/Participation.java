package org.cordee.questionnaire;

import java.util.UUID;

/**
 * One card in one round.
 *
 * @param language {@code fr} or {@code en}: the language it was begun in, which stays
 * @param easy whether the simple wording was read
 */
record Participation(UUID id, UUID round, ParticipationStatus status, AnswerMode mode, String language, boolean easy) {}
