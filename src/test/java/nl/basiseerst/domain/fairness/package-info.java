@NullMarked
package nl.basiseerst.domain.fairness;

import org.jspecify.annotations.NullMarked;
