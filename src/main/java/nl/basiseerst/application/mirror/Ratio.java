package nl.basiseerst.application.mirror;

import nl.basiseerst.application.catalogue.Measure;
import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/// A ratio of a practice that the field has figures of, or that says something by itself. Each is
/// in the unit of its [Measure].
public enum Ratio {
    PATIENTS_PER_GP(Measure.PATIENTS_PER_GP_FTE, Measure.GP_FTE_HOURS, Set.of(Role.GP)),
    TEAM_HOURS(Measure.TEAM_HOURS_PER_1000, null, EnumSet.allOf(Role.class)),
    GP_SHARE(Measure.GP_SHARE, null, Set.of(Role.GP)),
    ASSISTANT_SHARE(Measure.ASSISTANT_SHARE, null, Roles.ASSISTANTS),
    POH_SHARE(Measure.POH_SHARE, null, Roles.POH),
    OTHER_SHARE(Measure.OTHER_SHARE, null, Roles.OTHERS),
    ASSISTANT_HOURS(Measure.ASSISTANT_HOURS_PER_1000, null, Roles.ASSISTANTS),
    ASSISTANT_FTE(Measure.ASSISTANT_FTE_PER_2350, Measure.SUPPORT_FTE_HOURS, Roles.ASSISTANTS),
    POH_GGZ_HOURS(Measure.POH_GGZ_HOURS_PER_2350, null, Set.of(Role.POH_GGZ)),
    POH_S_HOURS(Measure.POH_S_HOURS_PER_1000, null, Set.of(Role.POH_S)),
    /// Percentage of the patients that are on the list of a member.
    OWN_PANEL(null, null, Set.of());

    private final @Nullable Measure measure;
    private final @Nullable Measure definition;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Role> roles;

    Ratio(@Nullable Measure measure, @Nullable Measure definition, Set<Role> roles) {
        this.measure = measure;
        this.definition = definition;
        this.roles = roles;
    }

    /// What the references of this ratio measure; null if there are none.
    public @Nullable Measure measure() {
        return measure;
    }

    /// What says how many hours are one full-time post; null where the ratio needs none.
    public @Nullable Measure definition() {
        return definition;
    }

    /// Whose hours it is about.
    public Set<Role> roles() {
        return roles;
    }

    /// Whether it is a part of the hours of the team, whatever the number of patients.
    public boolean isShare() {
        return switch (this) {
            case GP_SHARE, ASSISTANT_SHARE, POH_SHARE, OTHER_SHARE -> true;
            default -> false;
        };
    }

    /// Which roles the figures of the field take together: spreekuurondersteuners are assistants,
    /// all POHs are one; who is neither GP nor assistant is another, as in the figures of 2022.
    private static final class Roles {

        private static final Set<Role> ASSISTANTS = Set.of(Role.ASSISTANT, Role.SOH);
        private static final Set<Role> POH =
                Set.of(Role.POH_S, Role.POH_GGZ, Role.POH_ELDERLY, Role.POH_YOUTH);
        private static final Set<Role> OTHERS =
                EnumSet.complementOf(EnumSet.of(Role.GP, Role.ASSISTANT, Role.SOH));
    }
}
