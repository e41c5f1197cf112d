package org.cordee;

import org.cordee.Settings.Setting;

/** Where the web server listens and under which address people reach it. */
record Listen(String address, int port, boolean secure, String url) {

    /** This machine alone, unless a certificate or a proxy protects what travels. */
    static Listen of(Settings settings, int port) {
        var secure = settings.get(Setting.TLS_CERTIFICATE).isPresent();
        var open = secure || settings.isTrue(Setting.BEHIND_PROXY);
        var address = settings.get(Setting.ADDRESS, open ? "0.0.0.0" : "127.0.0.1");
        // Not 127.0.0.1: browsers allow passkeys on a name only.
        var usual = (secure ? "https" : "http") + "://localhost:" + port;
        return new Listen(address, port, secure, settings.get(Setting.BASE_URL, usual));
    }

    /** The address by which this machine reaches itself. */
    String local() {
        return (secure ? "https" : "http") + "://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":" + port
                + "/";
    }
}
