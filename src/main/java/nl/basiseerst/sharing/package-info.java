/// One practice on several computers: the one that keeps the data serves the others over TLS on the
/// network of the practice. The only package that opens sockets.
@NullMarked
package nl.basiseerst.sharing;

import org.jspecify.annotations.NullMarked;
