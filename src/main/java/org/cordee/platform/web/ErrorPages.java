package org.cordee.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.db.SqlStates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where a stop or a fault becomes a page. A fault is logged once, under the number the page shows. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class
    })
    Reply notFound() {
        return stop("missing", 404);
    }

    @ExceptionHandler(NotAllowed.class)
    Reply notAllowed() {
        return stop("refused", 403);
    }

    @ExceptionHandler(StaleVersion.class)
    Reply stale() {
        return stop("stale", 409);
    }

    @ExceptionHandler(OneTimeForms.FormReused.class)
    Reply reused() {
        return stop("reused", 409);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Reply tooLarge() {
        return stop("large", 413);
    }

    @ExceptionHandler(DataAccessException.class)
    Reply database(DataAccessException problem) {
        if (!SqlStates.refusedByRowSecurity(problem)) {
            return fault(problem);
        }
        LOG.warn("refused by the database: {}", SqlStates.message(problem));
        return notAllowed();
    }

    @ExceptionHandler(Exception.class)
    Reply fault(Exception fault) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {}", incident, fault);
        return new Reply.Shown(new StopPage("fault", incident), 500);
    }

    /** What the container or the security filters stopped before a controller. */
    @Open
    @RequestMapping("/error")
    Reply outside(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status == 403) {
            return stop("form", 403);
        }
        return status < 500 ? stop("missing", status) : stop("fault", status);
    }

    private static Reply stop(String kind, int status) {
        return new Reply.Shown(new StopPage(kind, ""), status);
    }
}
