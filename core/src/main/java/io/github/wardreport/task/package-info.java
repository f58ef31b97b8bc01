/** Directives, the tasks they give, and the flow of administrative case files. */
@NullMarked
package io.github.wardreport.task;

import org.jspecify.annotations.NullMarked;
