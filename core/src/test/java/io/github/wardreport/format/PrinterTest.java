package io.github.wardreport.format;

import static io.github.wardreport.Given.quantity;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.Direction;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Ordinal;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.PercentagePoints;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.QuantityRange;
import io.github.wardreport.measure.Share;
import io.github.wardreport.measure.StatedChange;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.measure.TextValue;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures of the 2025 report of phường Hoành Sơn, where they are a ward's. */
class PrinterTest {
  private static final Printer VI = Printer.in(Language.VIETNAMESE);
  private static final Printer EN = Printer.in(Language.ENGLISH);

  private static void assertPrinted(StatedValue value, String vietnamese, String english) {
    assertThat(VI.print(value)).isEqualTo(vietnamese);
    assertThat(EN.print(value)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0; 0",
        "7; 7; 7",
        "100; 100; 100",
        "1000; 1.000; 1,000",
        "2243.8; 2.243,8; 2,243.8",
        "24275; 24.275; 24,275",
        "6188736000; 6.188.736.000; 6,188,736,000",
        "-0.34; -0,34; -0.34",
        "-1000; -1.000; -1,000",
        "-100.5; -100,5; -100.5",
        "1.90; 1,90; 1.90",
        "0.0; 0,0; 0.0",
        "0.000123; 0,000123; 0.000123",
        "1E+3; 1.000; 1,000",
        "1E-7; 0,0000001; 0.0000001"
      })
  void groupsDigitsAndKeepsAllDecimals(BigDecimal number, String vietnamese, String english) {
    assertThat(VI.print(number)).isEqualTo(vietnamese);
    assertThat(EN.print(number)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.90; 1,90; 1.90",
        "1.9; 1,9; 1.9",
        "=368; 368; 368",
        "?130.8000; 130,8000; 130.8000",
        "190e1; 1.900 ± 5; 1,900 ± 5",
        "-190e1; -1.900 ± 5; -1,900 ± 5",
        "2e6; 2.000.000 ± 500.000; 2,000,000 ± 500,000"
      })
  void printsTheSlackOfAFigureWithUnknownDigits(String figure, String vietnamese, String english) {
    assertThat(VI.print(Figure.parse(figure))).isEqualTo(vietnamese);
    assertThat(EN.print(Figure.parse(figure))).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "122.4; 122,4; 122.4",
        "13080/106.9; 13.080/106,9; 13,080/106.9",
        "13/17; 13/17; 13/17",
        "26/26; 1; 1",
        "5/4; 1,25; 1.25",
        "1000/3; 1.000/3; 1,000/3",
        "-2/3; -2/3; -2/3",
        "0/7; 0; 0"
      })
  void printsAFractionAsADecimalIfItIsOne(Ratio ratio, String vietnamese, String english) {
    assertThat(VI.print(ratio)).isEqualTo(vietnamese);
    assertThat(EN.print(ratio)).isEqualTo(english);
  }

  @Test
  void gluesThePercentSignAndNamesPoints() {
    assertThat(VI.print(PercentOfBase.parse("122.4 % level"))).isEqualTo("122,4%");
    assertThat(EN.print(PercentOfBase.parse("122.4 % level"))).isEqualTo("122.4%");
    assertThat(VI.print(Share.parse("1300/17 % share"))).isEqualTo("1.300/17%");
    assertThat(VI.print(PercentagePoints.parse("-0.34 points"))).isEqualTo("-0,34 điểm %");
    assertThat(EN.print(PercentagePoints.parse("-0.34 points"))).isEqualTo("-0.34 pp");
  }

  @Test
  void printsAnAmountWithItsUnit() {
    assertThat(VI.print(new Amount(Ratio.parse("298.7504"), unit("tấn"))))
        .isEqualTo("298,7504 tấn");
    assertThat(EN.print(new Amount(Ratio.parse("298.7/55.12"), unit("tấn/ha"))))
        .isEqualTo("298.7/55.12 tonnes/ha");
  }

  @Test
  void printsAQuantityInTheUnitItWasPublishedIn() {
    assertPrinted(quantity("5769 tỷ đồng"), "5.769 tỷ đồng", "5,769 billion dong");
    assertPrinted(quantity("59.21 % share"), "59,21%", "59.21%");
    assertPrinted(quantity("54.2 tạ/ha"), "54,2 tạ/ha", "54.2 quintals/ha");
    assertPrinted(
        quantity("1.90 tỷ đồng").in(unit("triệu đồng")),
        "1.900 ± 5 triệu đồng",
        "1,900 ± 5 million dong");
  }

  @Test
  void printsTheVietnameseSymbolOfAUnitWithoutAnEnglishOne() {
    MeasureUnit ships = MeasureUnit.counting("tàu", Label.of("tàu"));
    assertPrinted(Quantity.of("2", ships), "2 tàu", "2 tàu");
  }

  @Test
  void printsEveryKindOfStatedValue() {
    MeasureUnit indicators = MeasureUnit.counting("chỉ tiêu", Label.of("chỉ tiêu", "indicators"));
    assertPrinted(CountOutOf.of(13, 17, indicators), "13/17 chỉ tiêu", "13/17 indicators");
    assertPrinted(
        CountOutOf.of(2032, 24275, unit("hộ")), "2.032/24.275 hộ", "2,032/24,275 households");
    assertPrinted(
        new QuantityRange(quantity("10 % growth"), quantity("10.5 % growth")),
        "10–10,5%",
        "10–10.5%");
    assertPrinted(
        new StatedChange(Direction.DECREASE, quantity("3 tấn")), "giảm 3 tấn", "down 3 tonnes");
    assertPrinted(
        new StatedChange(Direction.INCREASE, quantity("1.1 tấn")), "tăng 1,1 tấn", "up 1.1 tonnes");
    assertPrinted(new Ordinal("3", Label.of("giải", "prize")), "giải 3", "prize 3");
    assertPrinted(new TextValue(Label.of("giữ vững", "kept")), "giữ vững", "kept");
    assertPrinted(new TextValue(Label.of("giữ vững")), "giữ vững", "giữ vững");
  }

  @Test
  void printsAllReadingsOfAWording() {
    assertPrinted(
        new AmbiguousValue(
            List.of(
                quantity("121 % level"),
                quantity("121 % growth"),
                quantity("121 % excess"),
                quantity("121 % share"),
                quantity("121 points"))),
        "bằng 121% | tăng 121% | vượt 121% | tỷ lệ 121% | 121 điểm % (?)",
        "a level of 121% | growth of 121% | 121% above plan | a share of 121% | 121 pp (?)");
    assertPrinted(
        new AmbiguousValue(List.of(quantity("850 hộ"), quantity("850 người"))),
        "850 hộ | 850 người (?)",
        "850 households | 850 people (?)");
  }

  @ParameterizedTest
  @CsvSource({
    "DID_NOT_OCCUR, -, -",
    "NOT_COLLECTED, ..., ...",
    "NOT_APPLICABLE, x, x",
    "BEING_UPDATED, đang cập nhật, being updated",
    "SUPPRESSED, không công bố, suppressed",
    "NOT_STATED, không nêu, not stated"
  })
  void printsTheSignOfAMissingValue(MissingReason reason, String vietnamese, String english) {
    assertPrinted(MissingValue.of(reason, unit("tỷ đồng")), vietnamese, english);
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, hơn 3.000 hộ, 'more than 3,000 households'",
    "ABOVE, trên 3.000 hộ, 'above 3,000 households'",
    "AT_LEAST, 3.000 hộ trở lên, '3,000 households or more'",
    "NEARLY, gần 3.000 hộ, 'nearly 3,000 households'",
    "BELOW, dưới 3.000 hộ, 'below 3,000 households'",
    "AT_MOST, 3.000 hộ trở xuống, '3,000 households or less'",
    "ABOUT, khoảng 3.000 hộ, 'about 3,000 households'"
  })
  void printsTheQualifyingWordBeforeOrAfterTheValue(
      Qualifier qualifier, String vietnamese, String english) {
    StatedValue value = quantity("3000 hộ");
    assertThat(VI.print(Optional.of(qualifier), value)).isEqualTo(vietnamese);
    assertThat(EN.print(Optional.of(qualifier), value)).isEqualTo(english);
  }

  @Test
  void anUnqualifiedValueIsPrintedAlone() {
    assertThat(VI.print(Optional.empty(), quantity("3000 hộ"))).isEqualTo("3.000 hộ");
  }

  @Test
  void bracesAndQuotesInWordsArePrintedAsTheyAre() {
    StatedValue word = new TextValue(Label.of("đạt '{0}'"));
    assertThat(VI.print(Optional.of(Qualifier.ABOUT), word)).isEqualTo("khoảng đạt '{0}'");
  }

  @Test
  void printsADateAsItsReadersWriteIt() {
    assertThat(VI.print(LocalDate.of(2025, 6, 16))).isEqualTo("16/06/2025");
    assertThat(EN.print(LocalDate.of(2025, 6, 16))).isEqualTo("2025-06-16");
    assertThat(VI.print(LocalDate.of(2026, 1, 1))).isEqualTo("01/01/2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025; năm 2025; 2025",
        "2025-H1; 6 tháng đầu năm 2025; first half of 2025",
        "2025-H2; 6 tháng cuối năm 2025; second half of 2025",
        "2025-Q3; quý 3/2025; Q3 2025",
        "2025-09; tháng 9/2025; month 9/2025",
        "2025-01/2025-09; 9 tháng đầu năm 2025; first 9 months of 2025",
        "2025-01/2025-12; 12 tháng đầu năm 2025; first 12 months of 2025",
        "2025-07/2025-09; từ tháng 7/2025 đến tháng 9/2025; months 7/2025 to 9/2025",
        "2024-01/2025-09; từ tháng 1/2024 đến tháng 9/2025; months 1/2024 to 9/2025",
        "SY2024; năm học 2024-2025; school year 2024-2025",
        "2025-xuan; vụ Xuân năm 2025; spring season 2025",
        "2025-he-thu; vụ Hè Thu năm 2025; summer-autumn season 2025",
        "2025-dong-xuan; vụ Đông Xuân năm 2025; winter-spring season 2025",
        "2025-thu-dong; vụ Thu Đông năm 2025; autumn-winter season 2025",
        "2025-mua; vụ Mùa năm 2025; main season 2025",
        "2025-ba; vụ ba năm 2025; ba season 2025",
        "2021/2025; giai đoạn 2021-2025; term 2021-2025",
        "2025-07-01/2025-12-31; từ 01/07/2025 đến 31/12/2025; 2025-07-01 to 2025-12-31",
        "2025-07-01/..; từ 01/07/2025; from 2025-07-01",
        "../2025-12-31; đến 31/12/2025; until 2025-12-31",
        "2025-07-01~/..; từ khoảng 01/07/2025; from about 2025-07-01",
        "@2025-07-01; tại ngày 01/07/2025; as of 2025-07-01",
        "@..; hiện nay; now"
      })
  void printsAPeriodInWords(String period, String vietnamese, String english) {
    assertThat(VI.print(Period.parse(period))).isEqualTo(vietnamese);
    assertThat(EN.print(Period.parse(period))).isEqualTo(english);
  }

  @Test
  void printsAStatedPeriodInTheWordsOfTheReport() {
    StatedPeriod stated =
        StatedPeriod.of(Period.parse("../2025-12-31"), "hơn 5 tháng cuối năm 2025");
    assertThat(VI.print(stated)).isEqualTo("hơn 5 tháng cuối năm 2025");
    assertThat(EN.print(stated)).isEqualTo("until 2025-12-31");
    assertThat(VI.print(StatedPeriod.of(Period.parse("2025")))).isEqualTo("năm 2025");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPrinterKnowsItsLanguage(Language language) {
    assertThat(Printer.in(language).language()).isEqualTo(language);
  }

  @Test
  void aPrintedNumberWithoutItsGroupsHasTheSameDigits() {
    Cases.forAll(
        drawn -> {
          BigDecimal number = drawn.decimal();
          assertThat(VI.print(number).replace(".", "").replace(',', '.'))
              .isEqualTo(number.toPlainString());
          assertThat(EN.print(number).replace(",", "")).isEqualTo(number.toPlainString());
          assertThat(EN.print(number))
              .matches("-?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?")
              .doesNotMatch("-?0[0-9].*");
        });
  }

  @Test
  void anExactFigureHasNoSlack() {
    assertThat(Printer.in(Language.VIETNAMESE).print(Figure.parse("=190e1"))).isEqualTo("1.900");
  }
}
