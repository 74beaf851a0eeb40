@NullMarked
package nl.basiseerst.domain.conflict;

import org.jspecify.annotations.NullMarked;
