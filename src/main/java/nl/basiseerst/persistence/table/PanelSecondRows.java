package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.PANEL_SECOND;

import nl.basiseerst.domain.team.PanelSecond;

import java.util.List;

/// The fixed seconds of panels.
final class PanelSecondRows {

    private PanelSecondRows() {}

    static EntityTable<PanelSecond> panelSeconds() {
        return new EntityTable<>(
                PanelSecond.class,
                PANEL_SECOND,
                List.of(
                        new Column<>(PANEL_SECOND.MEMBER_ID, PanelSecond::member),
                        new Column<>(PANEL_SECOND.SECOND_ID, PanelSecond::second)),
                List.of(),
                (row, _) ->
                        new PanelSecond(
                                row.get(PANEL_SECOND.ID),
                                row.get(PANEL_SECOND.MEMBER_ID),
                                row.get(PANEL_SECOND.SECOND_ID)));
    }
}
