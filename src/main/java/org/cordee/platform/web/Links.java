package org.cordee.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the whole address of a page, for links that leave the screen: mails and QR codes. */
@Component
public class Links {

    private final String baseUrl;

    Links(Environment environment) {
        this.baseUrl = environment.getProperty("cordee.base-url", "").replaceAll("/+$", "");
    }

    /** The address of a path under the base URL set, or under the one of this request where none is set. */
    public String absolute(String path, HttpServletRequest request) {
        return (baseUrl.isEmpty() ? origin(request) : baseUrl) + path;
    }

    private static String origin(HttpServletRequest request) {
        int port = request.getServerPort();
        String suffix = port == 80 || port == 443 ? "" : ":" + port;
        return request.getScheme() + "://" + request.getServerName() + suffix;
    }
}
