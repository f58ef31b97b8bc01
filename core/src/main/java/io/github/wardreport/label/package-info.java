/** The two languages of the library, and the words people read for a thing. */
@NullMarked
package io.github.wardreport.label;

import org.jspecify.annotations.NullMarked;
