/// Taking the schedule along: a member's weeks for a calendar program, and weeks of everyone as
/// tables.
///
/// None of it holds the kind of an absence.
@NullMarked
package nl.basiseerst.application.export;

import org.jspecify.annotations.NullMarked;
