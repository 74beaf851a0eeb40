/// Logging in, and who is at work.
@NullMarked
package nl.basiseerst.ui.access;

import org.jspecify.annotations.NullMarked;
