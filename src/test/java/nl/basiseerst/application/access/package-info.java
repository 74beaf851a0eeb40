/// Who may do what.
@NullMarked
package nl.basiseerst.application.access;

import org.jspecify.annotations.NullMarked;
