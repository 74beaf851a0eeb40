/// Overviews as PDF files; the only package that sees PDFBox.
@NullMarked
package nl.basiseerst.report;

import org.jspecify.annotations.NullMarked;
