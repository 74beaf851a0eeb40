package nl.basiseerst.ui.settings;

/// The view-models of the parts of the settings.
public record SettingsModels(
        SettingsViewModel settings,
        PracticeViewModel practice,
        HoursViewModel hours,
        ClosedDatesViewModel closed,
        RoomsViewModel rooms,
        RulesViewModel rules,
        PracticeFileViewModel file) {}
