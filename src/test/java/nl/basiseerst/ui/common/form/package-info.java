@NullMarked
package nl.basiseerst.ui.common.form;

import org.jspecify.annotations.NullMarked;
