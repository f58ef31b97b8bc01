/**
 * Single case files of administrative procedures, their terms, and the flows and rates they add up
 * to.
 */
@NullMarked
package io.github.wardreport.casefile;

import org.jspecify.annotations.NullMarked;
