@NullMarked
package nl.basiseerst.application.usecase;

import org.jspecify.annotations.NullMarked;
