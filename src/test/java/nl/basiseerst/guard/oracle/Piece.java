package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;

import java.util.Set;

/// Contacts of one activity that arrive together, and the dayparts they may be served in.
///
/// @param waiting whether this is the part of a deferrable activity that is not due yet
record Piece(Activity activity, boolean waiting, double contacts, Set<Slot> slots) {}
