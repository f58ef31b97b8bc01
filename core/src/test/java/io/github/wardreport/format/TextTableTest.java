package io.github.wardreport.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.format.TextTable.Alignment;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.problem.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

  @Test
  void aTableHasHeadingsARuleAndAlignedCells() {
    TextTable table =
        TextTable.of(Column.left("Chỉ tiêu", 20), Column.right("Thực hiện", 14))
            .addRow("Tổng thu ngân sách", "130,8 tỷ đồng")
            .addRow("Diện tích lúa", "55,12 ha");
    assertThat(table.lines())
        .containsExactly(
            "Chỉ tiêu                   Thực hiện",
            "────────────────────  ──────────────",
            "Tổng thu ngân sách     130,8 tỷ đồng",
            "Diện tích lúa               55,12 ha");
  }

  @Test
  void withoutHeadingsThereIsNoRule() {
    assertThat(TextTable.of(Column.left("", 6), Column.left("", 5)).addRow("Mã", "18832").lines())
        .containsExactly("Mã      18832");
  }

  @Test
  void oneHeadingIsEnoughForARule() {
    assertThat(TextTable.of(Column.left("", 6), Column.left("Mã", 5)).lines())
        .containsExactly("        Mã", "──────  ─────");
  }

  @Test
  void aCellThatIsTooWideIsWrappedBesideTheOthers() {
    TextTable table =
        TextTable.of(Column.left("", 9), Column.right("", 8), Column.left("", 3))
            .addRow("Tỷ trọng công nghiệp", "59,21%", "đạt");
    assertThat(table.lines()).containsExactly("Tỷ trọng     59,21%  đạt", "công", "nghiệp");
  }

  @Test
  void aHeadingThatIsTooWideIsWrapped() {
    assertThat(TextTable.of(Column.right("So năm trước", 6)).lines())
        .containsExactly("So năm", " trước", "──────");
  }

  @Test
  void noLineEndsInASpace() {
    assertThat(
            TextTable.of(Column.left("a", 5), Column.left("", 5))
                .addRow("x", "")
                .addRow("", "")
                .lines())
        .containsExactly("a", "─────  ─────", "x", "");
  }

  @Test
  void combiningMarksTakeNoColumn() {
    assertThat(
            TextTable.of(Column.left("", 4), Column.right("", 2))
                .addRow("e\u0302\u0301", "5")
                .lines())
        .containsExactly("ế      5");
  }

  @Test
  void theTextHasALineFeedBehindEveryLine() {
    assertThat(TextTable.of(Column.left("a", 1)).addRow("b")).hasToString("a\n─\nb\n");
  }

  @Test
  void aTableIsEmptyUntilARowIsAdded() {
    TextTable table = TextTable.of(Column.left("a", 5));
    assertThat(table.isEmpty()).isTrue();
    assertThat(table.addRow("x").isEmpty()).isFalse();
  }

  @Test
  void aColumnSaysWhichSideItsTextIsAlignedTo() {
    assertThat(Column.left("a", 5)).isEqualTo(new Column("a", 5, Alignment.LEFT));
    assertThat(Column.right("a", 5)).isEqualTo(new Column("a", 5, Alignment.RIGHT));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aColumnWithoutWidthIsRefused(int width) {
    assertThatThrownBy(() -> Column.left("a", width))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'width' must be at least 1 but was " + width);
  }

  @Test
  void aTableWithoutColumnsIsRefused() {
    assertThatThrownBy(TextTable::of)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'columns' must not be empty but was []");
  }

  @Test
  void aRowNeedsOneCellForEachColumn() {
    TextTable table = TextTable.of(Column.left("a", 5), Column.left("b", 5));
    assertThatThrownBy(() -> table.addRow("x"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'cells' must have 2 texts, one for each column, but was [x]");
    assertThatThrownBy(() -> table.addRow(List.of("x", "y", "z")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'cells' must have 2 texts, one for each column, but was [x, y, z]");
    assertThat(table.isEmpty()).isTrue();
  }
}
