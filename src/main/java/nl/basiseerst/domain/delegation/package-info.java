/// Tasks of the day and whether a member may do them then.
@NullMarked
package nl.basiseerst.domain.delegation;

import org.jspecify.annotations.NullMarked;
