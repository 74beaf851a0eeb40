/// What the practice offers: activities with demand and performers, and the sessions they fill.
@NullMarked
package nl.basiseerst.domain.offer;

import org.jspecify.annotations.NullMarked;
