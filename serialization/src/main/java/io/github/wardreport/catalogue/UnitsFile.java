package io.github.wardreport.catalogue;

import io.github.wardreport.label.Label;
import io.github.wardreport.territory.AdministrativeTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Provinces with their units of commune level: codes, and names in Vietnamese and English. */
final class UnitsFile {

  private UnitsFile() {}

  static boolean isOne(List<JsonRows.Nested> objects) {
    return !objects.isEmpty() && objects.get(0).nested().containsKey("Wards");
  }

  static void read(TextFile file, List<JsonRows.Nested> provinces, DataSet data) {
    data.listsAllUnits();
    List<Row> rows = new ArrayList<>();
    for (JsonRows.Nested province : provinces) {
      rows.add(province.row());
      province.list("Wards").forEach(ward -> rows.add(ward.row()));
    }
    data.each(file, rows, 0, row -> use(row, data));
  }

  private static void use(Row row, DataSet data) {
    boolean isWard = row.find("ProvinceCode").isPresent();
    AdministrativeTier tier = isWard ? AdministrativeTier.COMMUNE : AdministrativeTier.PROVINCE;
    String code = row.code("Code", isWard ? 5 : 2);
    Optional<String> parent =
        isWard ? Optional.of(UnitIds.of(row.code("ProvinceCode", 2))) : Optional.empty();
    if (parent.filter(id -> !data.units().isObserved(id)).isPresent()) {
      throw row.expected("ProvinceCode", "the code of a province of the file");
    }
    data.units()
        .add(
            data.observation(
                row,
                new Label(DataSet.name(row, "FullName"), row.find("FullNameEn")),
                DataSet.kind(row, "FullName", tier),
                parent,
                code));
  }
}
