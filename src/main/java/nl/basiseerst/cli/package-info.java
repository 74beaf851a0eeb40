/// The commands of the command line: what they ask, what they print and how they end.
@NullMarked
package nl.basiseerst.cli;

import org.jspecify.annotations.NullMarked;
