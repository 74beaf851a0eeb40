/// Whether the basic offer is safe, who and what squeezes it, and the least that repairs it:
/// risk-model.md as code.
@NullMarked
package nl.basiseerst.domain.guard;

import org.jspecify.annotations.NullMarked;
