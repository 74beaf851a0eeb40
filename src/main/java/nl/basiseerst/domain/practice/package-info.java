/// The practice itself: opening hours, patients, rooms and the limits its holder chose.
@NullMarked
package nl.basiseerst.domain.practice;

import org.jspecify.annotations.NullMarked;
