/// Sharing one practice between computers: what the window asks of it, and what it is told.
@NullMarked
package nl.basiseerst.application.sharing;

import org.jspecify.annotations.NullMarked;
