/// Warnings that may be accepted with a reason, and whether what was accepted still covers what
/// there is to warn of. Knows nothing of how a warning is found.
@NullMarked
package nl.basiseerst.domain.warning;

import org.jspecify.annotations.NullMarked;
