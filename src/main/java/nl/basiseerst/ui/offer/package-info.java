/// The catalogue of the practice: what it does for patients, who may do it, and in which session.
@NullMarked
package nl.basiseerst.ui.offer;

import org.jspecify.annotations.NullMarked;
