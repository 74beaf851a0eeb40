package nl.basiseerst.application.access;

import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

/// Somebody who can log in. What their password is compared with is kept apart.
///
/// @param name by which they log in and stand in the change log, from 1 to 100 characters, no two
///   alike but for capitals
/// @param member id of who this is in the team, null for nobody of the team
/// @param active whether they can log in
/// @param version number of the change that last wrote it, 0 for a new one
public record Account(
        String id,
        String name,
        AccessRole role,
        @Nullable String member,
        boolean active,
        long version) {

    /// How long a name can be.
    public static final int LONGEST_NAME = 100;

    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank or too long
    public Account {
        name = name.strip();
        Require.text("name", name);
        Require.between("name.length", name.length(), 1, LONGEST_NAME);
    }

    /// Whether this is the account of who logs in by that name.
    public boolean isCalled(String typed) {
        return name.equalsIgnoreCase(typed.strip());
    }

    /// Whether it can do everything.
    boolean holds() {
        return active && role == AccessRole.HOLDER;
    }
}
