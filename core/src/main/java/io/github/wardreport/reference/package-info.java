/**
 * How the things of a report refer to each other by id.
 *
 * <p>Everything with an id is an {@link io.github.wardreport.reference.Entity}; everything that
 * names the id of something else is a {@link io.github.wardreport.reference.Referrer}. Each type
 * lists its ids once, in {@link io.github.wardreport.reference.Referrer#mapIds mapIds}. From that
 * one list follow its {@linkplain io.github.wardreport.reference.Referrer#references() references},
 * the {@linkplain io.github.wardreport.reference.ReferenceIndex index} of a whole report (what has
 * an id, who uses it, which references are broken), and renaming.
 *
 * <p>What else must hold between the parts of a report, such as notes that somebody refers to, is
 * checked in {@code report}.
 */
@NullMarked
package io.github.wardreport.reference;

import org.jspecify.annotations.NullMarked;
