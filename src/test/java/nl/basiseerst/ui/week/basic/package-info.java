@NullMarked
package nl.basiseerst.ui.week.basic;

import org.jspecify.annotations.NullMarked;
