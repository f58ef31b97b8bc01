package io.github.wardreport.catalogue;

import io.github.wardreport.territory.UnitKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row says of a unit for a time.
 *
 * @param from the first day it is said of; nothing for all days up to the last
 * @param until the last day it is said of
 * @param name the name, composed and with single spaces
 * @param nameEn the English name
 * @param kind the kind
 * @param parent the id of the unit it belongs to
 * @param code the official code
 * @param row the row
 */
record UnitObservation(
    Optional<LocalDate> from,
    LocalDate until,
    String name,
    Optional<String> nameEn,
    UnitKind kind,
    Optional<String> parent,
    String code,
    Row row) {}
