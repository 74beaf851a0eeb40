/// Where everything goes on a page: arithmetic only, without a PDF in sight.
///
/// Lengths are in points (1/72 inch); the origin is the top left corner, y grows downwards.
@NullMarked
package nl.basiseerst.report.layout;

import org.jspecify.annotations.NullMarked;
