/** What every package may use and no application sees. */
@NullMarked
package io.github.wardreport.internal;

import org.jspecify.annotations.NullMarked;
