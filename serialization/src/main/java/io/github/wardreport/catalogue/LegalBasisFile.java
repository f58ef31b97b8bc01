package io.github.wardreport.catalogue;

import io.github.wardreport.label.Label;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.UnitObservation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of commune level with the resolution that formed each. */
final class LegalBasisFile {
  private static final Pattern DECREE =
      Pattern.compile("Số: *(\\S+); *Ngày: *([0-9]{2}/[0-9]{2}/[0-9]{4})");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private LegalBasisFile() {}

  static boolean isOne(List<JsonRows.Nested> objects) {
    return objects.size() == 1 && objects.get(0).nested().containsKey("communes");
  }

  static void read(TextFile file, List<JsonRows.Nested> objects, DataSet data) {
    data.listsAllUnits();
    List<Row> rows = objects.get(0).list("communes").stream().map(JsonRows.Nested::row).toList();
    data.each(file, rows, 0, row -> use(row, data));
  }

  private static void use(Row row, DataSet data) {
    String code = row.code("code", 5);
    String provinceCode = row.code("provinceCode", 2);
    LegalInstrument instrument = instrument(row);
    UnitObservation unit =
        data.observation(
            row,
            Label.of(DataSet.name(row, "name")),
            DataSet.kind(row, "administrativeLevel", AdministrativeTier.COMMUNE),
            Optional.of(UnitIds.of(provinceCode)),
            code);
    data.units()
        .add(
            data.observation(
                row,
                Label.of(DataSet.name(row, "provinceName")),
                DataSet.kind(row, "provinceName", AdministrativeTier.PROVINCE),
                Optional.empty(),
                provinceCode));
    data.units().add(unit);
    data.units().addFormation(unit.unit(), instrument);
  }

  private static LegalInstrument instrument(Row row) {
    Matcher decree = DECREE.matcher(row.get("decree").strip());
    if (!decree.matches()) {
      throw row.expected("decree", "a decree such as \"Số: 1/NQ-UBTVQH15; Ngày: 16/06/2025\"");
    }
    LocalDate date =
        row.parsed(
            "decree", "a day of the calendar", text -> LocalDate.parse(decree.group(2), DAY));
    String number = decree.group(1);
    return LegalInstrument.builder()
        .id(number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
        .kind("resolution")
        .number(number)
        .date(date)
        .build();
  }
}
