package nl.basiseerst.domain.value;

/// Something of a practice that is stored, changed and logged by itself, such as a block or a
/// member.
public interface Entity {

    /// The id of this thing, unique among all of its kind in one practice.
    String id();
}
