package nl.basiseerst.ui.settings;

import nl.basiseerst.ui.settings.access.AccessViewModel;
import nl.basiseerst.ui.settings.data.DataModels;
import nl.basiseerst.ui.settings.keys.EncryptionViewModel;
import nl.basiseerst.ui.settings.log.LogViewModel;
import nl.basiseerst.ui.settings.paste.PasteViewModel;
import nl.basiseerst.ui.settings.privacy.PrivacyViewModel;
import nl.basiseerst.ui.settings.sharing.SharingViewModel;

/// The view-models of the parts of the settings.
public record SettingsModels(
        SettingsViewModel settings,
        PracticeViewModel practice,
        HoursViewModel hours,
        ClosedDatesViewModel closed,
        RoomsViewModel rooms,
        RulesViewModel rules,
        PasteViewModel paste,
        PracticeFileViewModel file,
        AccessViewModel access,
        DataModels data,
        EncryptionViewModel encryption,
        LogViewModel log,
        PrivacyViewModel privacy,
        SharingViewModel sharing) {}
