/// What is shown before encrypted data are open.
@NullMarked
package nl.basiseerst.ui.unlock;

import org.jspecify.annotations.NullMarked;
