@NullMarked
package nl.basiseerst.ui.common.list;

import org.jspecify.annotations.NullMarked;
