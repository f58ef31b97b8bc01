/**
 * Administrative units in files: tables in the format of this project, and public data sets as they
 * are published.
 *
 * <p>Begin with {@link io.github.wardreport.catalogue.CatalogueTables}, which reads and writes a
 * folder of tables, and {@link io.github.wardreport.catalogue.PublicData}, which imports public
 * data sets and reports what it could not use. Both give {@link
 * io.github.wardreport.report.TerritoryData}. This package knows columns, members and files only;
 * what observations of units mean is decided by {@link
 * io.github.wardreport.territory.CatalogueAssembler}.
 *
 * <p>Terms: a <i>state</i> is a row of {@code units.csv}, a unit during days on which nothing about
 * it changed; a <i>data set</i> is a published file with the day in its name.
 */
@NullMarked
package io.github.wardreport.catalogue;

import org.jspecify.annotations.NullMarked;
