package org.cordee.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component of the interface, in demonstrations only. */
@Controller
class GalleryController {

    private final PageContexts contexts;

    GalleryController(PageContexts contexts) {
        this.contexts = contexts;
    }

    @GetMapping("/gallery")
    @Open(demoOnly = true)
    Reply gallery(HttpServletRequest request, FormReader form) {
        String theme = form.text("theme", 5).equals("dark") ? "dark" : "light";
        return Reply.page(GalleryPage.of(contexts.of(request), theme));
    }
}
