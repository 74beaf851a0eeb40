/// How work is divided: what few people like, and the own GP.
@NullMarked
package nl.basiseerst.ui.division;

import org.jspecify.annotations.NullMarked;
