@NullMarked
package nl.basiseerst.ui.common;

import org.jspecify.annotations.NullMarked;
