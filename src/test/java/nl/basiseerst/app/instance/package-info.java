@NullMarked
package nl.basiseerst.app.instance;

import org.jspecify.annotations.NullMarked;
