/// Tests of taking duties over from a file.
@NullMarked
package nl.basiseerst.application.duties;

import org.jspecify.annotations.NullMarked;
