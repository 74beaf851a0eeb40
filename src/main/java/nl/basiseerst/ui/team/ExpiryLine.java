package nl.basiseerst.ui.team;

/// Something that ends soon or has ended, in words.
///
/// @param member id of the member
/// @param what the competence, or that it is the contract
/// @param when as `over 12 dagen`, with `aanvaard` after it if it was
/// @param date the last day, as `vr 15 jan 2027`
/// @param past whether it no longer holds
record ExpiryLine(String member, String who, String what, String when, String date, boolean past) {}
