package org.cordee.questionnaire;

import java.util.List;
import java.util.Optional;
import org.cordee.platform.Installations;
import org.springframework.stereotype.Component;

/** The instruments this installation shows: all of them, the invented one in demonstrations only. */
@Component
class OfferedInstruments {

    private final Instruments instruments;
    private final Installations installations;

    OfferedInstruments(Instruments instruments, Installations installations) {
        this.instruments = instruments;
        this.installations = installations;
    }

    List<Instrument> all() {
        return instruments.latest().stream().filter(this::isOffered).toList();
    }

    Optional<Instrument> find(String id) {
        return instruments.latest(id).filter(this::isOffered);
    }

    private boolean isOffered(Instrument instrument) {
        return !instrument.demoOnly() || installations.current().demo();
    }
}
