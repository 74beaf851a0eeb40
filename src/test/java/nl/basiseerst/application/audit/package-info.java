@NullMarked
package nl.basiseerst.application.audit;

import org.jspecify.annotations.NullMarked;
