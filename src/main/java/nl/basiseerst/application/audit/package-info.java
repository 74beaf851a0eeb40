/// Who changed what and when: the log of changes as people read it, and whether it still says what
/// was written to it.
@NullMarked
package nl.basiseerst.application.audit;

import org.jspecify.annotations.NullMarked;
