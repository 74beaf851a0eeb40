/// Who works when: blocks, absences, presence rules, and what of a block counts.
@NullMarked
package nl.basiseerst.domain.schedule;

import org.jspecify.annotations.NullMarked;
