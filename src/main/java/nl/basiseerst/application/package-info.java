/// What the program can do for its users, and the ports through which it reaches the world.
@NullMarked
package nl.basiseerst.application;

import org.jspecify.annotations.NullMarked;
