/// What people do with the program: check a week, check the tasks of a day, print, import, export.
@NullMarked
package nl.basiseerst.application.usecase;

import org.jspecify.annotations.NullMarked;
