/// What is kept of people: shown to them, taken out when they ask, and not kept for longer than the
/// practice has said (AVG).
@NullMarked
package nl.basiseerst.application.privacy;

import org.jspecify.annotations.NullMarked;
