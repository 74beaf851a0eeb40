package nl.basiseerst.ui.settings.data;

import nl.basiseerst.ui.common.backup.RestoreViewModel;

/// What the part about the data works with.
public record DataModels(
        BackupViewModel backups, RestoreViewModel restoring, CheckViewModel checking) {}
