@NullMarked
package nl.basiseerst.application.store;

import org.jspecify.annotations.NullMarked;
