package nl.basiseerst.guard.oracle;

import java.time.LocalDate;

/// One daypart, counted from 0, of one date.
record Slot(LocalDate date, int daypart) {}
