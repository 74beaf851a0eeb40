@NullMarked
package nl.basiseerst.application.mirror;

import org.jspecify.annotations.NullMarked;
