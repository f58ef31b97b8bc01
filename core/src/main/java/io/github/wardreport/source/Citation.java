package io.github.wardreport.source;

import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.util.Optional;

/**
 * A place in a document that a figure was taken from.
 *
 * <p>Example: {@code new Citation("report-2025", Optional.of("phần I, mục 1"))}.
 *
 * @param document the document's id
 * @param place the page, article or table, as one would write it; empty if it is not known
 */
public record Citation(String document, Optional<String> place) implements Referrer<Citation> {

  @Override
  public Citation mapIds(IdMapper ids) {
    return new Citation(ids.refer(EntityKind.DOCUMENT, "document", document), place);
  }
}
