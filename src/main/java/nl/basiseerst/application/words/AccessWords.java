package nl.basiseerst.application.words;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Permissions;

import java.util.List;

/// Who may do what, in words. Safe for use by several threads.
public final class AccessWords {

    private final Messages messages;

    public AccessWords(Messages messages) {
        this.messages = messages;
    }

    /// `praktijkmanager`.
    public String role(AccessRole role) {
        return messages.text("access.role." + role);
    }

    /// What a role comes to, in one sentence.
    public String about(AccessRole role) {
        return messages.text("access.role." + role + ".about");
    }

    /// That people of that role may not do that, and who may, in one or two sentences.
    public String refusal(AccessRole role, Action action) {
        return messages.text(
                "access.refused",
                role(role),
                messages.text("access.action." + action),
                able(action));
    }

    private String able(Action action) {
        List<String> roles = Permissions.holding(action).stream().map(this::role).toList();
        String last = roles.getLast();
        return roles.size() == 1
                ? last
                : messages.text(
                        "access.and", String.join(", ", roles.subList(0, roles.size() - 1)), last);
    }
}
