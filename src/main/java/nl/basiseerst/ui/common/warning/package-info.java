/// Warnings in a list, each to be accepted with a reason; for every view that has some.
@NullMarked
package nl.basiseerst.ui.common.warning;

import org.jspecify.annotations.NullMarked;
