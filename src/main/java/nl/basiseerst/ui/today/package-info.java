/// The day on screen: who is in, what is at risk, and the tasks with who may do them.
@NullMarked
package nl.basiseerst.ui.today;

import org.jspecify.annotations.NullMarked;
