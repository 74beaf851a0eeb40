/// The practice in a relational database: the only package that sees jOOQ, JDBC, Flyway and H2.
@NullMarked
package nl.basiseerst.persistence;

import org.jspecify.annotations.NullMarked;
