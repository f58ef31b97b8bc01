package io.github.wardreport.page;

import io.github.wardreport.catalogue.ImportResult;
import io.github.wardreport.label.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A catalogue of administrative units as a page: its sources and where they differ, units by kind
 * and day, area and population by province, and what each reform did. The lineage of one unit is
 * added by {@link #withLineageOf}.
 *
 * <p>Example: {@code CataloguePage.of(catalogue, Language.VIETNAMESE).withLineageOf("phường Hoành
 * Sơn").writeTo(System.out)}.
 */
public final class CataloguePage extends TextPage {
  private final ImportResult catalogue;
  private final Optional<String> unit;
  private final boolean wholeLists;

  private CataloguePage(
      ImportResult catalogue, Optional<String> unit, boolean wholeLists, Language language) {
    super(language);
    this.catalogue = catalogue;
    this.unit = unit;
    this.wholeLists = wholeLists;
  }

  /**
   * Returns the page of a catalogue, with the first {@value CatalogueTexts#FIRST} entries of every
   * list.
   *
   * @param catalogue the catalogue with its sources
   * @param language the language of the page
   * @return the page
   */
  public static CataloguePage of(ImportResult catalogue, Language language) {
    return new CataloguePage(catalogue, Optional.empty(), false, language);
  }

  /**
   * Returns a copy of this page with the lineage of a unit. If several units match the name equally
   * well, they are listed instead.
   *
   * @param nameOrCode the name or the code of the unit on the last day of the catalogue
   * @return the copy
   */
  public CataloguePage withLineageOf(String nameOrCode) {
    return new CataloguePage(catalogue, Optional.of(nameOrCode), wholeLists, language());
  }

  /**
   * Returns a copy of this page with every list printed to its end.
   *
   * @return the copy
   */
  public CataloguePage withWholeLists() {
    return new CataloguePage(catalogue, unit, true, language());
  }

  @Override
  void writeTo(PageWriter page) {
    CatalogueTexts texts = new CatalogueTexts(catalogue, wholeLists, page);
    new SourceSection(catalogue, texts).writeTo(page);
    new KindSection(catalogue.data().catalogue(), texts).writeTo(page);
    new ProvinceSection(catalogue, texts).writeTo(page);
    unit.ifPresent(wanted -> new LineageSection(catalogue, wanted, texts).writeTo(page));
    for (LocalDate day : texts.reforms()) {
      new ReformSection(catalogue.data().catalogue(), day, texts).writeTo(page);
    }
  }
}
