/// Everything one practice has recorded, checked as a whole.
@NullMarked
package nl.basiseerst.domain.plan;

import org.jspecify.annotations.NullMarked;
