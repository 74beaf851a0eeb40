@NullMarked
package nl.basiseerst.application.privacy;

import org.jspecify.annotations.NullMarked;
