/// The practice beside figures of the field: its own ratios, and references with source and year.
@NullMarked
package nl.basiseerst.application.mirror;

import org.jspecify.annotations.NullMarked;
