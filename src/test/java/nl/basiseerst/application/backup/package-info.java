/// Tests of when backups are made and which are kept.
@NullMarked
package nl.basiseerst.application.backup;

import org.jspecify.annotations.NullMarked;
