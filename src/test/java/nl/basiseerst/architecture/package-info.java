/// The rules of `docs/architecture.md`, and the proof that each can fail.
@NullMarked
package nl.basiseerst.architecture;

import org.jspecify.annotations.NullMarked;
