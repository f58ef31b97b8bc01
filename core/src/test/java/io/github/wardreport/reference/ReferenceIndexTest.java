package io.github.wardreport.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The things of these tests are invented: offices with a head office, staff and deputies. */
class ReferenceIndexTest {

  private record Office(
      String id, Optional<String> head, List<String> notes, Map<String, String> figures)
      implements Entity<Office> {

    static Office of(String id) {
      return new Office(id, Optional.empty(), List.of(), Map.of());
    }

    @Override
    public Office mapIds(IdMapper ids) {
      return new Office(
          ids.own(EntityKind.ORGANIZATION, this),
          ids.refer(EntityKind.ORGANIZATION, "head", head),
          ids.refer(EntityKind.NOTE, "notes", notes),
          ids.within("figures").refer(EntityKind.STATISTIC, figures));
    }
  }

  /** Like an indicator and its targets. */
  private record Plan(String id, List<Goal> goals) implements Entity<Plan> {

    @Override
    public Plan mapIds(IdMapper ids) {
      return new Plan(ids.own(EntityKind.INDICATOR, this), ids.ownedBy(id).parts("goals", goals));
    }
  }

  private record Goal(String id) implements Entity<Goal> {

    @Override
    public Goal mapIds(IdMapper ids) {
      return new Goal(ids.own(EntityKind.TARGET, this));
    }
  }

  private static final Office HEAD = Office.of("committee");
  private static final Office DEPARTMENT =
      new Office(
          "department",
          Optional.of("committee"),
          List.of("staff", "staff", "rooms"),
          Map.of("lượt.người", "visits"));

  private static Consumer<IdMapper> offices(Office... offices) {
    return ids -> ids.parts("offices", List.of(offices));
  }

  private static List<String> problems(Consumer<IdMapper> value) {
    return ReferenceIndex.of(value).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aValueListsItsReferencesInTheOrderOfItsAttributes() {
    assertThat(DEPARTMENT.references())
        .extracting(Reference::toString)
        .containsExactly(
            "$.head: organization \"committee\"",
            "$.notes[0]: note \"staff\"",
            "$.notes[1]: note \"staff\"",
            "$.notes[2]: note \"rooms\"",
            "$.figures['lượt.người']: statistic \"visits\"");
    assertThat(HEAD.references()).isEmpty();
  }

  @Test
  void aReferenceSaysWhatItRefersTo() {
    Reference head = DEPARTMENT.references().get(0);
    assertThat(head.kind()).isEqualTo(EntityKind.ORGANIZATION);
    assertThat(head.id()).isEqualTo("committee");
    assertThat(head.owner()).isEmpty();
    assertThat(head.path()).isEqualTo("$.head");
  }

  @Test
  void referencesFromOnePathToOneIdAreEqual() {
    Reference head = DEPARTMENT.references().get(0);
    assertThat(DEPARTMENT.references().get(0)).isEqualTo(head).hasSameHashCodeAs(head);
    assertThat(DEPARTMENT.references().get(1)).isNotEqualTo(DEPARTMENT.references().get(2));
    assertThat(DEPARTMENT.references().get(1)).isNotEqualTo(head);
  }

  @Test
  void everyUseOfAThingIsFound() {
    ReferenceIndex index = ReferenceIndex.of(offices(HEAD, DEPARTMENT));
    assertThat(index.usesOf(EntityKind.ORGANIZATION, "committee"))
        .extracting(Reference::path)
        .containsExactly("$.offices[1].head");
    assertThat(index.usesOf(EntityKind.NOTE, "staff"))
        .extracting(Reference::path)
        .containsExactly("$.offices[1].notes[0]", "$.offices[1].notes[1]");
    assertThat(index.usesOf(EntityKind.NOTE, "committee")).isEmpty();
    assertThat(index.usesOf(EntityKind.TASK, "committee")).isEmpty();
  }

  @Test
  void thingsAreFoundByKindAndId() {
    ReferenceIndex index = ReferenceIndex.of(offices(HEAD, DEPARTMENT));
    assertThat(index.find(EntityKind.ORGANIZATION, "department")).contains(DEPARTMENT);
    assertThat(index.find(EntityKind.NOTE, "staff")).isEmpty();
    assertThat(index.ids(EntityKind.ORGANIZATION)).containsExactly("committee", "department");
    assertThat(index.pathOf(EntityKind.ORGANIZATION, "department")).contains("$.offices[1]");
    assertThat(index.pathOf(EntityKind.ORGANIZATION, "police")).isEmpty();
  }

  @Test
  void whatAnIndexListsCannotBeChanged() {
    ReferenceIndex index = ReferenceIndex.of(offices(HEAD, DEPARTMENT));
    List<Reference> references = index.references();
    List<Reference> uses = index.usesOf(EntityKind.NOTE, "staff");
    assertThatThrownBy(references::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(uses::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void repeatedIdsAndReferencesToNothingAreProblems() {
    Office other = Office.of("committee");
    assertThat(problems(offices(HEAD, DEPARTMENT, other)))
        .containsExactly(
            "$.offices[2].id: duplicate id \"committee\", first at $.offices[0].id",
            "$.offices[1].notes[0]: no note has the id \"staff\"",
            "$.offices[1].notes[1]: no note has the id \"staff\"",
            "$.offices[1].notes[2]: no note has the id \"rooms\"",
            "$.offices[1].figures['lượt.người']: no statistic has the id \"visits\"");
    assertThat(
            ReferenceIndex.of(offices(HEAD, DEPARTMENT, other))
                .find(EntityKind.ORGANIZATION, "committee"))
        .containsSame(HEAD);
  }

  @Test
  void onlyTheKindsAskedAboutAreChecked() {
    ReferenceIndex index = ReferenceIndex.of(offices(DEPARTMENT));
    assertThat(index.problems(EnumSet.of(EntityKind.ORGANIZATION)))
        .containsExactly(
            new Problem("$.offices[0].head", "no organization has the id \"committee\""));
  }

  @Test
  void aNearIdIsOffered() {
    Office misspelt = new Office("police", Optional.of("comittee"), List.of(), Map.of());
    assertThat(problems(offices(HEAD, misspelt)))
        .containsExactly(
            "$.offices[1].head: no organization has the id \"comittee\";"
                + " did you mean \"committee\"?");
  }

  private static Consumer<IdMapper> plans(String owner, String goal) {
    List<Plan> plans =
        List.of(
            new Plan("revenue", List.of(new Goal("council"))),
            new Plan("poverty", List.of(new Goal("council"), new Goal("province"))),
            new Plan("growth", List.of()));
    return ids -> {
      ids.parts("plans", plans);
      ids.ownedBy(owner).within("outcome").refer(EntityKind.TARGET, "goal", goal);
    };
  }

  @Test
  void targetsOfDifferentIndicatorsMayShareAnId() {
    assertThat(problems(plans("poverty", "province"))).isEmpty();
  }

  @Test
  void aTargetIsSoughtAmongThoseOfItsIndicator() {
    assertThat(problems(plans("revenue", "counsil")))
        .containsExactly(
            "$.outcome.goal: no target has the id \"counsil\"; did you mean \"council\"?");
    assertThat(problems(plans("revenue", "province")))
        .containsExactly("$.outcome.goal: no target has the id \"province\"");
    assertThat(problems(plans("growth", "council")))
        .containsExactly("$.outcome.goal: no target has the id \"council\"");
    Reference goal = ReferenceIndex.of(plans("revenue", "council")).references().get(0);
    assertThat(goal.owner()).contains("revenue");
  }

  @Test
  void nothingIsSaidOfTheTargetOfAnUnknownIndicator() {
    assertThat(problems(plans("income", "council"))).isEmpty();
  }

  @Test
  void renamingMapsTheThingAndEveryReferenceToIt() {
    IdMapper renaming =
        ReferenceIndex.of(offices(HEAD, DEPARTMENT))
            .renaming(EntityKind.ORGANIZATION, "committee", "people-committee");
    assertThat(HEAD.mapIds(renaming)).isEqualTo(Office.of("people-committee"));
    assertThat(DEPARTMENT.mapIds(renaming))
        .isEqualTo(
            new Office(
                "department",
                Optional.of("people-committee"),
                DEPARTMENT.notes(),
                DEPARTMENT.figures()));
  }

  @Test
  void renamingAsksForAKnownIdAndAFreeOne() {
    ReferenceIndex index = ReferenceIndex.of(offices(HEAD, DEPARTMENT));
    assertThatThrownBy(() -> index.renaming(EntityKind.ORGANIZATION, "comittee", "office"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'id' must be the id of an organization; did you mean \"committee\"?"
                + " but was \"comittee\"");
    assertThatThrownBy(() -> index.renaming(EntityKind.ORGANIZATION, "committee", "department"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'newId' must not be the id of another organization but was \"department\"");
    assertThat(HEAD.mapIds(index.renaming(EntityKind.ORGANIZATION, "committee", "committee")))
        .isEqualTo(HEAD);
  }

  @Test
  void listsAndMapsWithoutANewIdComeBackAsTheyAre() {
    IdMapper same = IdMapper.renaming(EntityKind.NOTE, "unused", "other");
    Optional<Office> office = Optional.of(DEPARTMENT);
    List<Office> offices = List.of(HEAD, DEPARTMENT);
    assertThat(same.refer(EntityKind.NOTE, "notes", DEPARTMENT.notes()))
        .isSameAs(DEPARTMENT.notes());
    assertThat(same.refer(EntityKind.STATISTIC, DEPARTMENT.figures()))
        .isSameAs(DEPARTMENT.figures());
    assertThat(same.part("office", office)).isSameAs(office);
    assertThat(same.parts("offices", offices)).isSameAs(offices);
    assertThat(same.part("office", Optional.<Office>empty())).isEmpty();
  }

  @Test
  void everyKindHasANounOfItsOwn() {
    assertThat(EntityKind.values()).extracting(EntityKind::noun).doesNotHaveDuplicates();
    assertThat(EntityKind.LEGAL_INSTRUMENT.noun()).isEqualTo("legal instrument");
    assertThat(EntityKind.TARGET.owner()).contains(EntityKind.INDICATOR);
    assertThat(EntityKind.STATISTIC.owner()).isEmpty();
  }
}
