/// Taking duties elsewhere over from a file: what it says, and what that comes to. Nothing here
/// changes anything.
@NullMarked
package nl.basiseerst.application.duties;

import org.jspecify.annotations.NullMarked;
