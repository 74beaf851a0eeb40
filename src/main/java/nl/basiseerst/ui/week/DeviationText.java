package nl.basiseerst.ui.week;

import nl.basiseerst.application.words.DeviationWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;

/// What a day would have been by the basic schedule, as a sentence.
final class DeviationText {

    private DeviationText() {}

    static String was(Messages messages, PracticePlan plan, Deviation deviation) {
        return deviation.planned().isEmpty()
                ? messages.text("week.deviates.free")
                : messages.text(
                        "week.deviates.was",
                        new DeviationWords(messages, plan).work(deviation.planned()));
    }
}
