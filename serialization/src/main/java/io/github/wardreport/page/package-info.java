/** Pages of text for the terminal. */
@NullMarked
package io.github.wardreport.page;

import org.jspecify.annotations.NullMarked;
