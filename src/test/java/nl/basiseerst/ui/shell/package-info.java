@NullMarked
package nl.basiseerst.ui.shell;

import org.jspecify.annotations.NullMarked;
