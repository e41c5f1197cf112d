package org.cordee.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cordee.platform.audit.AuditTrail;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.files.Download;
import org.cordee.platform.files.PdfDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Sends what a controller answered. The reads of personal records are in the audit before the first byte leaves. */
final class ReplyHandler implements HandlerMethodReturnValueHandler {

    private static final int REFUSED = 422;

    private final TemplateEngine templates;
    private final PageContexts contexts;
    private final AuditTrail audit;

    ReplyHandler(TemplateEngine templates, PageContexts contexts, AuditTrail audit) {
        this.templates = templates;
        this.contexts = contexts;
        this.audit = audit;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Reply.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        send(Objects.requireNonNull((Reply) value), request, response);
    }

    void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reply instanceof Reply.Shown shown) {
            show(shown, request, response);
        } else if (reply instanceof Reply.Refused refused) {
            show(new Reply.Shown(refused.page().get(), REFUSED), request, response);
        } else if (reply instanceof Reply.Moved moved) {
            if (moved.flash() != null) {
                FlashCookie.write(request, response, moved.flash());
            }
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", moved.location());
        } else if (reply instanceof Reply.File file) {
            read(file.subjects());
            send(file.download(), response);
        } else if (reply instanceof Reply.Values told) {
            response.setContentType("application/json");
            response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(told.values()));
        } else if (reply instanceof Reply.Printed printed) {
            read(printed.page().subjects());
            send(Download.pdf(printed.name(), new PdfDocument(html(printed.page(), contexts.of(request)))), response);
        }
    }

    private static void send(Download download, HttpServletResponse response) throws IOException {
        response.setContentType(download.mediaType());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(download.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        download.body().writeTo(response.getOutputStream());
    }

    private void show(Reply.Shown shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = shown.page();
        read(page.subjects());
        PageContext context = contexts.of(request);
        FlashCookie.clear(request, response);
        byte[] body = html(page, context).getBytes(StandardCharsets.UTF_8);
        response.setStatus(shown.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", context.lang());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String html(Page page, PageContext context) {
        StringOutput output = new StringOutput(8_192);
        templates.render(page.template() + ".jte", Map.of("ctx", context, "page", page), output);
        return output.toString();
    }

    private void read(Set<Subject> subjects) {
        if (!subjects.isEmpty()) {
            audit.read(subjects);
        }
    }
}
