/// What comes with the program to start a practice from: the starter catalogue with its sources,
/// the templates, and the schedule they suggest.
@NullMarked
package nl.basiseerst.application.catalogue;

import org.jspecify.annotations.NullMarked;
