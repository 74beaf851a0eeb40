/// How the work that few people like is divided.
@NullMarked
package nl.basiseerst.domain.fairness;

import org.jspecify.annotations.NullMarked;
