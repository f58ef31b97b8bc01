package io.github.wardreport.casefile;

import static io.github.wardreport.casefile.FlowComponent.INTAKE;
import static io.github.wardreport.casefile.FlowComponent.OPENING;
import static io.github.wardreport.casefile.FlowComponent.RECEIVED;
import static io.github.wardreport.casefile.FlowComponent.RECEIVED_BY_POST;
import static io.github.wardreport.casefile.FlowComponent.RECEIVED_IN_PERSON;
import static io.github.wardreport.casefile.FlowComponent.RECEIVED_ONLINE;
import static io.github.wardreport.casefile.FlowComponent.RECEIVED_OTHERWISE;
import static io.github.wardreport.casefile.FlowComponent.SETTLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.label.Language;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlowComponentTest {

  private static String codes(List<FlowComponent> components) {
    return components.stream().map(FlowComponent::code).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "INTAKE, intake, '', INCOMING, opening received",
    "OPENING, opening, intake, INCOMING, ''",
    "RECEIVED, received, intake, INCOMING, receivedOnline receivedInPerson receivedByPost"
        + " receivedOtherwise",
    "RECEIVED_ONLINE, receivedOnline, received, INCOMING, ''",
    "RECEIVED_IN_PERSON, receivedInPerson, received, INCOMING, ''",
    "RECEIVED_BY_POST, receivedByPost, received, INCOMING, ''",
    "RECEIVED_OTHERWISE, receivedOtherwise, received, INCOMING, ''",
    "SETTLED, settled, '', OUTGOING, settledEarly settledOnTime settledLate",
    "SETTLED_EARLY, settledEarly, settled, OUTGOING, ''",
    "SETTLED_ON_TIME, settledOnTime, settled, OUTGOING, ''",
    "SETTLED_LATE, settledLate, settled, OUTGOING, ''",
    "RETURNED, returned, '', OUTGOING, ''",
    "WITHDRAWN, withdrawn, '', OUTGOING, ''",
    "PENDING, pending, '', REMAINING, pendingWithinTerm pendingPaused pendingOverdue",
    "PENDING_WITHIN_TERM, pendingWithinTerm, pending, REMAINING, ''",
    "PENDING_PAUSED, pendingPaused, pending, REMAINING, ''",
    "PENDING_OVERDUE, pendingOverdue, pending, REMAINING, ''",
    "DUE, due, '', NONE, ''",
    "DUE_SETTLED_IN_TIME, dueSettledInTime, due, NONE, ''",
    "DIGITISED, digitised, received, NONE, ''",
    "RESULTS_DIGITISED, resultsDigitised, settled, NONE, ''",
    "PAID, paid, received, NONE, ''",
    "PAID_ONLINE, paidOnline, paid, NONE, ''"
  })
  void everyComponentHasACodeAWholeASideAndParts(
      FlowComponent component, String code, String whole, BalanceSide side, String parts) {
    assertThat(component.code()).isEqualTo(code);
    assertThat(component.whole().map(FlowComponent::code).orElse("")).isEqualTo(whole);
    assertThat(component.side()).isEqualTo(side);
    assertThat(codes(component.parts())).isEqualTo(parts);
  }

  @Test
  void codesAreDistinct() {
    assertThat(FlowComponent.values()).extracting(FlowComponent::code).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(FlowComponent.class)
  void everyComponentStandsAfterItsWhole(FlowComponent component) {
    assertThat(component.whole().filter(whole -> whole.compareTo(component) >= 0)).isEmpty();
  }

  @Test
  void labelsAreDistinctInBothLanguages() {
    for (Language language : Language.values()) {
      assertThat(FlowComponent.values())
          .extracting(component -> component.label().in(language))
          .doesNotHaveDuplicates();
    }
    assertThat(FlowComponent.SETTLED_EARLY.label().vi()).isEqualTo("giải quyết trước hạn");
    assertThat(FlowComponent.SETTLED_EARLY.label().en()).contains("settled early");
  }

  @Test
  void onlyOtherChannelsReturnedAndWithdrawnFilesAreOmittedIfThereAreNone() {
    assertThat(Arrays.stream(FlowComponent.values()).filter(FlowComponent::isOmittedIfNone))
        .containsExactly(RECEIVED_OTHERWISE, FlowComponent.RETURNED, FlowComponent.WITHDRAWN);
  }

  @Test
  void aStatedComponentIsAddedUpAsItIs() {
    assertThat(RECEIVED.addends(EnumSet.allOf(FlowComponent.class))).containsExactly(RECEIVED);
    assertThat(INTAKE.addends(Set.of(INTAKE, OPENING))).containsExactly(INTAKE);
  }

  @Test
  void aComponentThatIsNotStatedIsTheSumOfItsParts() {
    assertThat(INTAKE.addends(Set.of(OPENING))).containsExactly(OPENING, RECEIVED);
    assertThat(SETTLED.addends(Set.of()))
        .containsExactly(
            FlowComponent.SETTLED_EARLY, FlowComponent.SETTLED_ON_TIME, FlowComponent.SETTLED_LATE);
  }

  @Test
  void aPartThatIsOmittedIfNoneIsAddedOnlyIfItIsStated() {
    assertThat(RECEIVED.addends(Set.of(RECEIVED_ONLINE)))
        .containsExactly(RECEIVED_ONLINE, RECEIVED_IN_PERSON, RECEIVED_BY_POST);
    assertThat(RECEIVED.addends(Set.of(RECEIVED_OTHERWISE)))
        .containsExactly(RECEIVED_ONLINE, RECEIVED_IN_PERSON, RECEIVED_BY_POST, RECEIVED_OTHERWISE);
  }

  @Test
  void aComponentWithoutPartsIsAddedUpAsItIs() {
    assertThat(OPENING.addends(Set.of())).containsExactly(OPENING);
    assertThat(FlowComponent.PAID.addends(Set.of())).containsExactly(FlowComponent.PAID);
  }
}
