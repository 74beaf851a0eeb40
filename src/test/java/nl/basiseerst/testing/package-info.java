/// What several tests share.
@NullMarked
package nl.basiseerst.testing;

import org.jspecify.annotations.NullMarked;
