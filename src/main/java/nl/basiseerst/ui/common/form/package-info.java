/// Fields that save as they are left: what is typed becomes a value, or a sentence says what was
/// expected.
@NullMarked
package nl.basiseerst.ui.common.form;

import org.jspecify.annotations.NullMarked;
