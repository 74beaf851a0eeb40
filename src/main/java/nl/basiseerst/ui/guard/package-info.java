/// The guard on screen: the verdict of a week, what it is made of, and the way to repair it.
@NullMarked
package nl.basiseerst.ui.guard;

import org.jspecify.annotations.NullMarked;
