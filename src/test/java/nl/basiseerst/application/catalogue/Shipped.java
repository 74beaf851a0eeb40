package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.exchange.ShippedTemplates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the program ships, and practices made of it.
final class Shipped {

    static final StarterCatalogue CATALOGUE = new ShippedTemplates().catalogue();
    static final List<Template> TEMPLATES = new ShippedTemplates().templates();

    /// A Monday without holidays near.
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private Shipped() {}

    static Template template(String id) {
        return TEMPLATES.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /// A practice of the template at its normal size.
    static PracticePlan practice(String template) {
        Template made = template(template);
        return NewFromTemplate.plan(CATALOGUE, made, "Proef", made.patients(), TODAY);
    }

    static BasicSchedule schedule(PracticePlan plan) {
        return plan.groundwork().basicSchedules().getFirst();
    }

    /// The blocks of a week, as the basic schedule of the practice has them.
    static List<Block> week(PracticePlan plan, IsoWeek week) {
        BasicSchedule schedule = schedule(plan);
        List<Block> blocks = new ArrayList<>();
        for (PatternBlock block : schedule.blocks()) {
            if (block.week() == schedule.cycleWeek(week)) {
                blocks.add(block.on(week.day(block.day()), "r-" + block.id()));
            }
        }
        return blocks;
    }
}
