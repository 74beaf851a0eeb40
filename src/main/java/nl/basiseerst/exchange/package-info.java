/// The practice file: the exchange format in JSON, read strictly and written faithfully.
///
/// Each kind of thing is described once, as a [Shape] with its fields; reading, defaults and
/// writing all follow from that description.
@NullMarked
package nl.basiseerst.exchange;

import org.jspecify.annotations.NullMarked;
