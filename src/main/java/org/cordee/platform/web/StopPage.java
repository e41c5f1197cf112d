package org.cordee.platform.web;

/** What a person reads when the way is closed: what happened, and what to do next. */
record StopPage(String kind, String incident) implements Page {

    @Override
    public String template() {
        return "platform/web/stop";
    }

    @Override
    public String titleKey() {
        return "platform.stop." + kind + ".title";
    }

    public String textKey() {
        return "platform.stop." + kind + ".text";
    }
}
