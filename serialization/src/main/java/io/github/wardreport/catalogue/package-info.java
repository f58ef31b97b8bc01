/**
 * Catalogues of administrative units in files: tables of the project's own, and the public data
 * sets as they are published.
 */
@NullMarked
package io.github.wardreport.catalogue;

import org.jspecify.annotations.NullMarked;
