/// The basic schedules (basisroosters): edited like a week, stamped onto weeks, and what deviates
/// from them.
@NullMarked
package nl.basiseerst.ui.week.basic;

import org.jspecify.annotations.NullMarked;
