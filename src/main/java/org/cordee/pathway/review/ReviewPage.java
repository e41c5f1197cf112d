package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * One review, for whoever it concerns.
 *
 * @param sheet its words, or null when there are none or they are not for the reader
 * @param paused whether a pause lasts, for those who may know
 */
record ReviewPage(
        DueReview due,
        ReviewContent content,
        @Nullable ReviewSheet sheet,
        boolean hasFile,
        boolean paused,
        LocalDate opens,
        LocalDate today,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "pathway/review/review";
    }

    @Override
    public String titleKey() {
        return "review.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(due.months());
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = due.placement().peer();
        return peer == null || side() == Side.PEER
                ? Set.of()
                : Set.of(new Subject("placement.placement", due.placement().id(), peer));
    }

    String path() {
        return due.path();
    }

    Side side() {
        return due.side();
    }

    /** Whether its time has come. */
    boolean isOpen() {
        return !today.isBefore(opens);
    }

    @Nullable
    Review review() {
        return due.review();
    }

    boolean isDone() {
        return due.isDone();
    }

    boolean isReported() {
        Review review = due.review();
        return review != null && review.isDone() && review.how() != How.SIGNED;
    }

    /** The three questions and the decision are shown as a form at once. */
    boolean writes() {
        return side().signs() && isOpen() && !isDone() && sheet == null;
    }

    /** Whether it is the talk at the end of a placement. */
    boolean isExit() {
        return due.key().isExit();
    }

    /** Whether the reader may prefer not to have it. */
    boolean mayDecline() {
        return isExit() && side() == Side.PEER && isOpen() && !isDone();
    }

    /** Whether what somebody said of it may be taken back. */
    boolean mayReopen() {
        Review review = due.review();
        return side().signs() && (side() == Side.PEER || review == null || review.how() != How.DECLINED);
    }

    List<ReviewContent.Question> questions() {
        return content.questions(due.months());
    }

    /** There are words to sign or to change. */
    boolean maySign() {
        return side().signs() && !isDone() && sheet != null && !sheet.of(side()).given();
    }

    boolean mayRewrite() {
        return side().signs() && !isDone() && sheet != null;
    }

    boolean mayTell() {
        return !side().signs() && !isExit() && isOpen() && due.review() == null;
    }

    boolean mayReport() {
        return isOpen() && !isDone() && (side().signs() || !isExit());
    }

    boolean maySetSharing() {
        return side().signs() && sheet != null && sheet.of(side()).given();
    }

    boolean shares() {
        return sheet != null && sheet.of(side()).shares();
    }

    List<Option> decisions(PageContext ctx) {
        return content.options(ctx.locale());
    }

    String decision(PageContext ctx) {
        return sheet == null ? "" : content.words(sheet.words().decision(), ctx.locale());
    }

    String answer(String code) {
        if (sheet == null) {
            return "";
        }
        return switch (code) {
            case "works" -> sheet.words().works();
            case "hard" -> sheet.words().hard();
            default -> sheet.words().change();
        };
    }

    /** Who wrote the words as they are, in words. */
    String writer(PageContext ctx) {
        return sheet == null ? "" : ctx.t("review.by." + sheet.writer().side().code());
    }
}
