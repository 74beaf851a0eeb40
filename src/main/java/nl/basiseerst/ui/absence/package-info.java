/// Absence: noting it with what it comes to, who is away when, requests for leave, and closed days.
@NullMarked
package nl.basiseerst.ui.absence;

import org.jspecify.annotations.NullMarked;
