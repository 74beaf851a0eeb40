package nl.basiseerst.domain.guard;

/// What one activity is short of in two cases that are set side by side.
///
/// @param activity id of the activity
/// @param askedMinutes norm minutes asked, at least 0
/// @param shortageMinutes norm minutes not covered in the case looked at
/// @param otherwiseMinutes the same in the other case
public record ActivityShift(
        String activity, double askedMinutes, double shortageMinutes, double otherwiseMinutes) {

    /// Norm minutes by which the other case is better, at least 0.
    public double gainedMinutes() {
        return Math.max(0, shortageMinutes - otherwiseMinutes);
    }
}
