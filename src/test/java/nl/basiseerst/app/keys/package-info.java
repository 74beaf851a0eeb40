@NullMarked
package nl.basiseerst.app.keys;

import org.jspecify.annotations.NullMarked;
