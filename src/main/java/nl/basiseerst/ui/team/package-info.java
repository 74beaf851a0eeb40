/// The people of the practice: who they are, what they may do, when they are away.
@NullMarked
package nl.basiseerst.ui.team;

import org.jspecify.annotations.NullMarked;
