package nl.basiseerst.application.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Who may do what: the whole of it, in one place.
public final class Permissions {

    private Permissions() {}

    /// Whether people of that role may do that.
    public static boolean permits(AccessRole role, Action action) {
        return of(role).contains(action);
    }

    /// The roles that may do that, the holder first.
    public static List<AccessRole> holding(Action action) {
        return Arrays.stream(AccessRole.values()).filter(role -> permits(role, action)).toList();
    }

    private static Set<Action> of(AccessRole role) {
        return switch (role) {
            case HOLDER -> EnumSet.allOf(Action.class);
            // Everything of every day. What replaces or ends the data as a whole, what cannot be
            // taken back, and the rights of a holder stay with the holder.
            case MANAGER ->
                    EnumSet.of(
                            Action.READ,
                            Action.DO_TASKS,
                            Action.ASK_LEAVE,
                            Action.PLAN,
                            Action.KEEP_PEOPLE,
                            Action.KEEP_PRACTICE,
                            Action.EXPORT,
                            Action.BACK_UP,
                            Action.READ_LOG,
                            Action.EXPORT_PERSON,
                            Action.KEEP_ACCOUNTS);
            case ASSISTANT -> EnumSet.of(Action.READ, Action.DO_TASKS, Action.ASK_LEAVE);
            case READER -> EnumSet.of(Action.READ);
        };
    }
}
