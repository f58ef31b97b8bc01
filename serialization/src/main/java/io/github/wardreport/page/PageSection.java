package io.github.wardreport.page;

/** A part of a page under one heading. A section without content writes nothing. */
interface PageSection {

  /** Writes the heading and the content. */
  void writeTo(PageWriter page);
}
