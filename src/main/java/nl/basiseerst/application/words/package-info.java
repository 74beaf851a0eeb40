/// Sentences for people, made of typed facts and the message bundles; the same for every output.
@NullMarked
package nl.basiseerst.application.words;

import org.jspecify.annotations.NullMarked;
