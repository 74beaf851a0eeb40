/// The command line.
@NullMarked
package nl.basiseerst.cli;

import org.jspecify.annotations.NullMarked;
