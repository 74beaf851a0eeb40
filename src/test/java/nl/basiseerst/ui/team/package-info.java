@NullMarked
package nl.basiseerst.ui.team;

import org.jspecify.annotations.NullMarked;
