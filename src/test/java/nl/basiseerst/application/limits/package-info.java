/// Tests of the limits that come with the program.
@NullMarked
package nl.basiseerst.application.limits;

import org.jspecify.annotations.NullMarked;
