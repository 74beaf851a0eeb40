/// The mirror: the practice beside figures of the field.
@NullMarked
package nl.basiseerst.ui.mirror;

import org.jspecify.annotations.NullMarked;
