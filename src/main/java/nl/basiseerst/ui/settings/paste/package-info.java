/// Taking over sheets from Excel: pasted, chosen or dropped; their columns; what it comes to.
@NullMarked
package nl.basiseerst.ui.settings.paste;

import org.jspecify.annotations.NullMarked;
