package org.cordee.account;

import java.util.List;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.web.Page;

/**
 * A link shown once, to be handed over face to face as a QR code, or copied.
 *
 * @param kind what it does: {@code invitation}, {@code device} or {@code reset}
 * @param name who it is for
 * @param address the whole address
 * @param back the path of the page to go back to
 */
public record LinkPage(String kind, String name, String address, String back) implements Page {

    @Override
    public String template() {
        return "account/link";
    }

    @Override
    public String titleKey() {
        return "account.link." + kind;
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(name);
    }

    /** The address as a QR code. */
    public QrCode qr() {
        return QrCode.of(address);
    }
}
