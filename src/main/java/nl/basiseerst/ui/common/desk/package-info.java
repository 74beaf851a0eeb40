/// What lies on the desk: the practice that is worked on, the day that is looked at, the verdict,
/// and the one way by which any view changes anything.
@NullMarked
package nl.basiseerst.ui.common.desk;

import org.jspecify.annotations.NullMarked;
