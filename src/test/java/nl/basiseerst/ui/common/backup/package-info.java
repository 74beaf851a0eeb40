@NullMarked
package nl.basiseerst.ui.common.backup;

import org.jspecify.annotations.NullMarked;
