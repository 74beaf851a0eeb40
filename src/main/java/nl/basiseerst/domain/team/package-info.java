/// The people: role, registration, contract, availability and competences.
@NullMarked
package nl.basiseerst.domain.team;

import org.jspecify.annotations.NullMarked;
