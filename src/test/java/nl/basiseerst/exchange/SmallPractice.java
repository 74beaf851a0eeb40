package nl.basiseerst.exchange;

import nl.basiseerst.domain.plan.PracticePlan;

import java.io.StringReader;

/// A small practice in which every field of the format is used.
final class SmallPractice {

    private SmallPractice() {}

    static String text() {
        return Tree.textOf("/exchange/small.basiseerst.json");
    }

    static Tree tree() {
        return Tree.parse(text());
    }

    static PracticePlan read(String text) {
        return JsonText.read(new StringReader(text), PlanShape.plan());
    }

    static PracticePlan read(Tree tree) {
        return read(tree.text());
    }
}
