@NullMarked
package nl.basiseerst.report.layout;

import org.jspecify.annotations.NullMarked;
