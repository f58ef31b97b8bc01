package io.github.wardreport.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.problem.InvalidValueException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
  private static final Attributes BOTH =
      Attributes.empty().with("erp-code", "NS-01").with("Mã cũ", "");

  @Test
  void keepsTextsInTheOrderInWhichTheyCame() {
    Attributes many = Attributes.empty();
    for (String key : new String[] {"z", "a", "m", "b", "y", "c"}) {
      many = many.with(key, key.repeat(2));
    }
    assertThat(many.asMap().keySet()).containsExactly("z", "a", "m", "b", "y", "c");
    assertThat(many).hasToString("{z=zz, a=aa, m=mm, b=bb, y=yy, c=cc}");
  }

  @Test
  void answersWithTheTextUnderAKey() {
    assertThat(BOTH.get("erp-code")).contains("NS-01");
    assertThat(BOTH.get("Mã cũ")).contains("");
    assertThat(BOTH.get("ERP-CODE")).isEmpty();
    assertThat(BOTH.isEmpty()).isFalse();
    assertThat(Attributes.empty().get("erp-code")).isEmpty();
    assertThat(Attributes.empty().isEmpty()).isTrue();
    assertThat(Attributes.empty()).hasToString("{}");
  }

  @Test
  void isNotChangedByAddingToIt() {
    Attributes more = BOTH.with("third", "3");
    assertThat(BOTH.asMap()).isEqualTo(Map.of("erp-code", "NS-01", "Mã cũ", ""));
    assertThat(more.asMap()).hasSize(3);
    Map<String, String> texts = BOTH.asMap();
    assertThatThrownBy(() -> texts.put("fourth", "4"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void equalsTheSameTextsInAnyOrder() {
    assertThat(BOTH)
        .isEqualTo(Attributes.empty().with("Mã cũ", "").with("erp-code", "NS-01"))
        .hasSameHashCodeAs(Attributes.empty().with("Mã cũ", "").with("erp-code", "NS-01"))
        .isNotEqualTo(Attributes.empty().with("erp-code", "NS-01"))
        .isNotEqualTo(Attributes.empty().with("erp-code", "NS-02").with("Mã cũ", ""))
        .isNotEqualTo(BOTH.asMap());
  }

  @Test
  void refusesAKeyThatIsThereAlready() {
    assertThatThrownBy(() -> BOTH.with("erp-code", "NS-02"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'key' must not be there already but was \"erp-code\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesABlankKey(String blank) {
    assertThatThrownBy(() -> BOTH.with(blank, "text"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'key' must not be blank but was \"" + blank + "\"");
  }
}
