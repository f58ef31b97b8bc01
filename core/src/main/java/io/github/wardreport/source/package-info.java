/**
 * Where figures come from and who stands behind them: documents, legal instruments, organizations,
 * citations.
 */
@NullMarked
package io.github.wardreport.source;

import org.jspecify.annotations.NullMarked;
