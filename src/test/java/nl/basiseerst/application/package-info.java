@NullMarked
package nl.basiseerst.application;

import org.jspecify.annotations.NullMarked;
