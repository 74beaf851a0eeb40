/// Where the program starts and its parts are put together.
@NullMarked
package nl.basiseerst.app;

import org.jspecify.annotations.NullMarked;
