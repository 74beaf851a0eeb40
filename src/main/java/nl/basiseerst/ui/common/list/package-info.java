/// A list of named things in groups, with search, beside what it leads to.
@NullMarked
package nl.basiseerst.ui.common.list;

import org.jspecify.annotations.NullMarked;
