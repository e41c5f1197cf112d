-- The guide a talk at half-time was begun with stays its guide: a later one is asked of later talks.
revoke update on placement.midterm from cordee_app;
grant update (peer_note, peer_signed_on, peer_signed_by, tutor_note, tutor_signed_on, tutor_signed_by, school_note,
  school_noted_on, version) on placement.midterm to cordee_app;
