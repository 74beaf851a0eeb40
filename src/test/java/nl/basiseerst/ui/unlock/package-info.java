@NullMarked
package nl.basiseerst.ui.unlock;

import org.jspecify.annotations.NullMarked;
