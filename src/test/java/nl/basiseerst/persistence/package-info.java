/// What the storage of the practice promises, on every database it supports.
@NullMarked
package nl.basiseerst.persistence;

import org.jspecify.annotations.NullMarked;
