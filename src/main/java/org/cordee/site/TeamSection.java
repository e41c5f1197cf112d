package org.cordee.site;

import java.util.List;

/** A section of the team diagnosis, from which the short self-check takes a few practices. */
record TeamSection(String code, List<TeamQuestion> practices) {}
