package nl.basiseerst.application.duties;

import nl.basiseerst.domain.schedule.Duty;

import org.jspecify.annotations.Nullable;

/// A duty of the file that is not there as it says.
///
/// @param duty as it would be stored
/// @param before the one that is stored of it, at another time; null if there is none
record Wish(ToldDuty told, Duty duty, @Nullable Duty before) {}
