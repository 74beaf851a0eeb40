package nl.basiseerst.application.mirror;

import nl.basiseerst.application.catalogue.Measure;
import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/// A ratio of a practice that the field has figures of, or that says something by itself. Each is
/// in the unit of its [Measure].
public enum Ratio {
    PATIENTS_PER_GP(Measure.PATIENTS_PER_GP_FTE, Measure.GP_FTE_HOURS),
    TEAM_HOURS(Measure.TEAM_HOURS_PER_1000, null),
    GP_SHARE(Measure.GP_SHARE, null),
    ASSISTANT_SHARE(Measure.ASSISTANT_SHARE, null),
    POH_SHARE(Measure.POH_SHARE, null),
    OTHER_SHARE(Measure.OTHER_SHARE, null),
    ASSISTANT_HOURS(Measure.ASSISTANT_HOURS_PER_1000, null),
    ASSISTANT_FTE(Measure.ASSISTANT_FTE_PER_2350, Measure.SUPPORT_FTE_HOURS),
    POH_GGZ_HOURS(Measure.POH_GGZ_HOURS_PER_2350, null),
    POH_S_HOURS(Measure.POH_S_HOURS_PER_1000, null),
    /// Percentage of the patients that are on the list of a member.
    OWN_PANEL(null, null);

    private final @Nullable Measure measure;
    private final @Nullable Measure definition;

    Ratio(@Nullable Measure measure, @Nullable Measure definition) {
        this.measure = measure;
        this.definition = definition;
    }

    /// What the references of this ratio measure; null if there are none.
    public @Nullable Measure measure() {
        return measure;
    }

    /// What says how many hours are one full-time post; null where the ratio needs none.
    public @Nullable Measure definition() {
        return definition;
    }

    /// Whose hours it is about, taken together as the figures of the field do:
    /// spreekuurondersteuners are assistants, all POHs are one; who is neither GP nor assistant is
    /// another, as in the figures of 2022.
    public Set<Role> roles() {
        return switch (this) {
            case PATIENTS_PER_GP, GP_SHARE -> Set.of(Role.GP);
            case TEAM_HOURS -> EnumSet.allOf(Role.class);
            case ASSISTANT_SHARE, ASSISTANT_HOURS, ASSISTANT_FTE ->
                    Set.of(Role.ASSISTANT, Role.SOH);
            case POH_SHARE -> Set.of(Role.POH_S, Role.POH_GGZ, Role.POH_ELDERLY, Role.POH_YOUTH);
            case OTHER_SHARE -> EnumSet.complementOf(EnumSet.of(Role.GP, Role.ASSISTANT, Role.SOH));
            case POH_GGZ_HOURS -> Set.of(Role.POH_GGZ);
            case POH_S_HOURS -> Set.of(Role.POH_S);
            case OWN_PANEL -> Set.of();
        };
    }

    /// Whether it is a part of the hours of the team, whatever the number of patients.
    public boolean isShare() {
        return switch (this) {
            case GP_SHARE, ASSISTANT_SHARE, POH_SHARE, OTHER_SHARE -> true;
            default -> false;
        };
    }
}
