/// How long the work that people wait for takes: `mvn -Pbench verify`.
@NullMarked
package nl.basiseerst.bench;

import org.jspecify.annotations.NullMarked;
