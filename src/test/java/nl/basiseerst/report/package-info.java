@NullMarked
package nl.basiseerst.report;

import org.jspecify.annotations.NullMarked;
