/// How the window looks: the light and the dark stylesheets.
@NullMarked
package nl.basiseerst.ui.theme;

import org.jspecify.annotations.NullMarked;
