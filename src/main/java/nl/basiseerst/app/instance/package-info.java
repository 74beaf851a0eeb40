/// One window for each data folder: the second one calls the first to the front.
@NullMarked
package nl.basiseerst.app.instance;

import org.jspecify.annotations.NullMarked;
