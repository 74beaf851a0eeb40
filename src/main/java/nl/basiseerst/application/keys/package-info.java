/// The password on the data of a practice.
@NullMarked
package nl.basiseerst.application.keys;

import org.jspecify.annotations.NullMarked;
