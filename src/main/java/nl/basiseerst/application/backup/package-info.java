/// Copies of the whole database: when they are made, which are kept, and how one is put back.
@NullMarked
package nl.basiseerst.application.backup;

import org.jspecify.annotations.NullMarked;
