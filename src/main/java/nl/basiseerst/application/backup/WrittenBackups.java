package nl.basiseerst.application.backup;

import java.util.Set;

/// Remembers by name which backups were written here. Whatever else lies among them somebody put
/// there: it is never thinned, and counts for nothing when others are. Each call blocks.
public interface WrittenBackups {

    /// Whether it was written here. What cannot be remembered counts as not.
    boolean has(Backup backup);

    /// That a file of that name is about to be written.
    ///
    /// @throws nl.basiseerst.application.Failure if that cannot be remembered
    void add(String name);

    /// Forgets all others; if that cannot be done now, it remembers too much for a while.
    void keepOnly(Set<String> names);
}
