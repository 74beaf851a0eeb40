@NullMarked
package nl.basiseerst.ui.common.desk;

import org.jspecify.annotations.NullMarked;
