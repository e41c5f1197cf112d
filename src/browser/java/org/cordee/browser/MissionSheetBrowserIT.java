package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cordee.placement.PlacementWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The sheet of the staff room: read on a phone, printed on one A4. */
class MissionSheetBrowserIT {

    private static final PlacementWorld WORLD = new PlacementWorld();
    private static final UUID PLACEMENT = WORLD.active();
    private static final BrowserSession BROWSER = new BrowserSession(WORLD.app.origin());

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void theSheetHasNoBarrierOnAPhone() {
        open();
        assertThat(BROWSER.violations()).isEmpty();
        assertThat(BROWSER.overflow()).isZero();
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    void aUsualSheetIsOneA4Page() throws IOException {
        assertOnePage("large");
        write(6);
        assertOnePage("usual");
        write(3);
        assertOnePage("dense");
    }

    private static void assertOnePage(String size) throws IOException {
        open();
        assertThat(BROWSER.page().locator("body").getAttribute("class")).isEqualTo(size);
        byte[] paper = BROWSER.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument printed = Loader.loadPDF(paper)) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
            assertThat(Math.round(printed.getPage(0).getMediaBox().getWidth())).isEqualTo(842);
        }
    }

    private static void write(int lines) {
        WORLD.app.database().seed("""
                insert into placement.mission (id, placement_id, sheet_column, what, level, moment, since)
                select gen_random_uuid(), '%s', 'i_do', 'Rencontrer à deux, sur demande de l’équipe', 'collaboration',
                       'reception', date '2026-01-05' from generate_series(1, %d)""".formatted(PLACEMENT, lines));
    }

    private static void open() {
        BROWSER.fresh(320, true, ColorScheme.LIGHT);
        BROWSER.as(WORLD.app.session(WORLD.peerActor));
        BROWSER.go("/placements/" + PLACEMENT + "/sheet");
    }
}
