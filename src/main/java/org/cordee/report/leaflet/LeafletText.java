package org.cordee.report.leaflet;

import java.util.List;
import java.util.Map;

/** The words of the leaflet, in French only: reference content, changed by a new version and never by a screen. */
record LeafletText(
        Peer peer,
        Part recovery,
        Benefits benefits,
        Knowledge knowledge,
        Conditions conditions,
        Ask ask,
        Method method,
        Map<String, Audience> audiences) {

    /** A heading and its paragraph. */
    record Part(String title, String text) {}

    /** What a peer is and is not. */
    record Peer(
            String title,
            String text,
            String not,
            List<String> notItems,
            String statuses,
            String statusItems,
            String levels,
            List<Level> levelItems) {}

    /** A level of engagement, which belongs to an act and never to a person. */
    record Level(String name, String text) {}

    /**
     * The words around the four benefits.
     *
     * @param said what research says of each, in one breath, by code
     * @param certainties how sure it is, by code
     */
    record Benefits(
            String title,
            String research,
            String observed,
            String level,
            String notes,
            String beads,
            Map<String, String> said,
            Map<String, String> certainties) {}

    /** The three kinds of knowledge and their drawing. */
    record Knowledge(
            String title,
            String text,
            String drawing,
            String centre,
            Corner persons,
            Corner professionals,
            Corner science,
            String quote,
            String quoteElided) {
        List<Corner> corners() {
            return List.of(persons, professionals, science);
        }
    }

    /** One kind of knowledge: its short name in the drawing, its title, what it knows. */
    record Corner(String name, String title, String text) {}

    /** What makes an arrival succeed. */
    record Conditions(
            String title,
            String team,
            List<String> teamItems,
            String peer,
            List<String> peerItems,
            String text,
            String trainee) {}

    /** Whom to ask. */
    record Ask(String title, String structure, String region, String scan) {}

    /** What it rests on, in small; the name is how tellers are told of the print. */
    record Method(String name, String title, String sources, String research, String figures, String licence) {}

    /**
     * What changes from one audience to the next.
     *
     * @param path the page of the product where its first step is
     */
    record Audience(String kicker, String title, String lead, String act, List<String> steps, String path) {}

    Audience of(LeafletAudience audience) {
        Audience found = audiences.get(audience.code());
        if (found == null) {
            throw new IllegalStateException("no leaflet for " + audience.code());
        }
        return found;
    }
}
