package nl.basiseerst.ui.settings.paste;

import nl.basiseerst.application.intake.SheetKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What taking a sheet over came to.
///
/// @param first the first day it is about, null for none
public record Done(
        SheetKind kind, int added, int changed, int removed, @Nullable LocalDate first) {}
