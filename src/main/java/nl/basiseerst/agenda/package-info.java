/// Calendar files: the only package that sees ical4j.
@NullMarked
package nl.basiseerst.agenda;

import org.jspecify.annotations.NullMarked;
