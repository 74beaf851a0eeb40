package nl.basiseerst.application.duties;

import java.time.LocalDateTime;

/// A duty as a file tells it. Of what it is called there nothing is read.
///
/// @param place row of the sheet, or which event of the calendar it is, from 1
/// @param member id of whose it is
/// @param key what the file knows it by, however its times change; the same in every file of that
///   kind
/// @param from on the wall clock of the practice
/// @param to after `from`
public record ToldDuty(
        int place, String member, String key, LocalDateTime from, LocalDateTime to) {}
