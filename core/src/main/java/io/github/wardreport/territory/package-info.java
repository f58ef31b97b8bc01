/**
 * Administrative units whose names, kinds, parents and codes are dated facts, and the lineage that
 * connects them.
 *
 * <p>Begin with {@link io.github.wardreport.territory.UnitCatalogue}, which looks units up by code
 * and day, {@link io.github.wardreport.territory.LineageEdge}, a step from one unit to another, and
 * {@link io.github.wardreport.territory.CatalogueAssembler}, which makes a catalogue from what
 * several sources observed. Land areas and populations are statistics: {@code TerritoryData} of
 * package {@code report} holds them together with the units. Figures are restated on other
 * boundaries in package {@code aggregation}, files are read in {@code catalogue}.
 *
 * <p>Terms: <i>administrative unit</i> (đơn vị hành chính) is what REF_AREA of SDMX refers to; a
 * <i>tier</i> is a cấp hành chính, a <i>kind</i> such as ward or commune a loại đơn vị;
 * <i>reorganization</i> is sắp xếp đơn vị hành chính. Codes are those of the National Statistics
 * Office; they are not identities, because they pass from one unit to another.
 */
@NullMarked
package io.github.wardreport.territory;

import org.jspecify.annotations.NullMarked;
