@NullMarked
package nl.basiseerst.ui.common.warning;

import org.jspecify.annotations.NullMarked;
