/// Tests of what the basic schedule prescribes, and of what deviates from it.
@NullMarked
package nl.basiseerst.domain.roster;

import org.jspecify.annotations.NullMarked;
