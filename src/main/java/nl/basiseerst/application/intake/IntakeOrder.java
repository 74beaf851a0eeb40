package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.intake.Question.Asked;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.domain.time.IsoWeek;

import java.util.Map;

/// A sheet and everything that was said about it.
///
/// @param answers to earlier questions
/// @param week the week that columns of mere weekdays are about
/// @param replace whether what is planned on the days of the sheet makes way for it
public record IntakeOrder(
        Table table, Match match, Map<Asked, Answer> answers, IsoWeek week, boolean replace) {

    public IntakeOrder {
        answers = Map.copyOf(answers);
    }
}
