package io.github.wardreport.source;

import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.util.Optional;

/**
 * Where in a document something stands. Example: {@code new Citation("report-2025",
 * Optional.of("phần I, mục 1"))}.
 *
 * @param document the document's id
 * @param place the page, article or table in it, as one would write it, where it is known
 */
public record Citation(String document, Optional<String> place) implements Referrer<Citation> {

  @Override
  public Citation mapIds(IdMapper ids) {
    return new Citation(ids.refer(EntityKind.DOCUMENT, "document", document), place);
  }
}
