package nl.basiseerst.ui.week;

import nl.basiseerst.application.words.DeviationWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;

/// What would have been otherwise on a day by the basic schedule, as a sentence.
final class DeviationText {

    private DeviationText() {}

    static String was(Messages messages, PracticePlan plan, Deviation deviation) {
        DeviationWords words = new DeviationWords(messages, plan);
        if (deviation.planned().isEmpty()) {
            return messages.text("week.deviates.free");
        }
        return deviation.gone().isEmpty()
                ? messages.text("week.deviates.extra", words.work(deviation.added()))
                : messages.text("week.deviates.was", words.work(deviation.gone()));
    }
}
