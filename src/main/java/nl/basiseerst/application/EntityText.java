package nl.basiseerst.application;

import nl.basiseerst.domain.value.Entity;

/// One recorded thing as text, such as a block or a member: its JSON in the exchange format, on one
/// line. The change log keeps what was there before and after a change in this form.
///
/// Safe for use by several threads.
///
/// The kinds are `practice`, `room`, `competence`, `activity`, `session-type`, `role`, `member`,
/// `block`, `absence`, `presence-rule`, `task-type`, `task`, `day-pattern`, `basic-schedule` and
/// `calibration`. They are stored, so a kind never changes its name.
public interface EntityText {

    /// The kind of a thing, such as `session-type`.
    ///
    /// @throws IllegalArgumentException if the exchange format has no such kind
    String kindOf(Entity entity);

    /// The thing as JSON, without its kind. [#read] gives an equal thing back.
    ///
    /// @throws IllegalArgumentException if the exchange format has no such kind
    String write(Entity entity);

    /// The thing that a text of [#write] stands for. References to other things are not looked up.
    ///
    /// @throws IllegalArgumentException if there is no such kind, or the text is no such thing; the
    ///   message names the place and what was expected there
    Entity read(String kind, String text);
}
