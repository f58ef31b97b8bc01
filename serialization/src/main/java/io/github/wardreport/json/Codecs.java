package io.github.wardreport.json;

import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds that stand in every part of the format: texts, labels, dates, periods, attributes. */
final class Codecs {

  /** What stands in a draft for words that are not written yet. */
  private static final String UNWRITTEN = "…";

  static final Codec<String> ID = Codec.text("a text", text -> text, text -> text);
  static final Codec<String> TEXT = ID.withStandIn(UNWRITTEN);
  static final Codec<LocalDate> DATE =
      Codec.text("a date such as \"2025-06-16\"", LocalDate::parse, LocalDate::toString);
  static final Codec<Period> PERIOD =
      Codec.text(
          "a period such as \"2025\", \"2025-01/2025-09\" or \"@2025-07-01\"",
          Period::parse,
          Period::toString);
  static final Codec<Label> LABEL = new LabelKind().withStandIn(Label.of(UNWRITTEN));
  static final Codec<StatedPeriod> STATED_PERIOD = new StatedPeriodKind();
  static final Codec<Attributes> ATTRIBUTES = new AttributesKind();

  static final Codec<Boolean> TRUTH =
      new Codec<>() {
        @Override
        public @Nullable Boolean read(Cursor at) {
          return at.node() instanceof Node.Truth truth
              ? truth.value()
              : at.expected("true or false");
        }

        @Override
        public Node write(Boolean value) {
          return Node.truth(value);
        }
      };

  static final Codec<Integer> SMALL_NUMBER =
      new Codec<>() {
        @Override
        public @Nullable Integer read(Cursor at) {
          return at.node() instanceof Node.Digits digits && digits.value().matches("-?[0-9]{1,6}")
              ? Integer.valueOf(digits.value())
              : at.expected("a whole number such as 1");
        }

        @Override
        public Node write(Integer value) {
          return Node.digits(value);
        }
      };

  private Codecs() {}

  /** An object whose members are texts under names of the author's choice. */
  static Codec<Map<String, String>> texts(String what) {
    return map(what, ID);
  }

  /** An object whose members are of one kind, under names of the author's choice. */
  static <V> Codec<Map<String, V>> map(String what, Codec<V> kind) {
    return new Codec<>() {
      @Override
      public @Nullable Map<String, V> read(Cursor at) {
        if (!(at.node() instanceof Node.Members members)) {
          return at.expected("an object of " + what);
        }
        Map<String, V> map = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Node.Member member : members.members()) {
          Cursor place = at.member(member.name(), member.value());
          if (!seen.add(member.name())) {
            at.reading().problem(place.path(), member.at(), "the member is there already");
          }
          V value = kind.read(place);
          if (value != null) {
            map.put(member.name(), value);
          }
        }
        return map;
      }

      @Override
      public Node write(Map<String, V> map) {
        Node.Writing out = new Node.Writing();
        map.forEach((name, value) -> out.put(name, kind.write(value)));
        return out.done();
      }
    };
  }

  /** A label is a text, or an object of texts by language where there is an English one. */
  private static final class LabelKind implements Codec<Label> {
    private static final RecordPart<String> VI = new RecordPart<>();
    private static final RecordPart<String> EN = new RecordPart<>();
    private static final Codec<Label> BOTH =
        ObjectCodec.of(RecordParts::new, parts -> new Label(parts.get(VI), parts.find(EN)))
            .required("vi", ID, Label::vi, VI)
            .optional("en", ID, Label::en, EN);

    @Override
    public @Nullable Label read(Cursor at) {
      if (at.node() instanceof Node.Text text) {
        return text.value().isBlank() ? at.problem("must not be blank") : Label.of(text.value());
      }
      return at.node() instanceof Node.Members
          ? BOTH.read(at)
          : at.expected("a text, or an object with \"vi\" and \"en\"");
    }

    @Override
    public Node write(Label label) {
      return label.en().isEmpty() ? Node.text(label.vi()) : BOTH.write(label);
    }
  }

  /** A period is a text, or an object where the report has words of its own for it. */
  private static final class StatedPeriodKind implements Codec<StatedPeriod> {
    private static final RecordPart<Period> PERIOD_PART = new RecordPart<>();
    private static final RecordPart<String> WORDING = new RecordPart<>();
    private static final Codec<StatedPeriod> WORDED =
        ObjectCodec.of(
                RecordParts::new,
                parts -> new StatedPeriod(parts.get(PERIOD_PART), parts.find(WORDING)))
            .required("period", PERIOD, StatedPeriod::period, PERIOD_PART)
            .optional("wording", ID, StatedPeriod::wording, WORDING);

    @Override
    public @Nullable StatedPeriod read(Cursor at) {
      if (at.node() instanceof Node.Members) {
        return WORDED.read(at);
      }
      Period period = PERIOD.read(at);
      return period == null ? null : StatedPeriod.of(period);
    }

    @Override
    public Node write(StatedPeriod stated) {
      return stated.wording().isEmpty() ? PERIOD.write(stated.period()) : WORDED.write(stated);
    }
  }

  private static final class AttributesKind implements Codec<Attributes> {
    private static final Codec<Map<String, String>> TEXTS = texts("texts");

    @Override
    public @Nullable Attributes read(Cursor at) {
      Map<String, String> texts = TEXTS.read(at);
      return texts == null ? null : Codec.build(at, () -> attributes(texts));
    }

    private static Attributes attributes(Map<String, String> texts) {
      Attributes attributes = Attributes.empty();
      for (Map.Entry<String, String> text : texts.entrySet()) {
        attributes = attributes.with(text.getKey(), text.getValue());
      }
      return attributes;
    }

    @Override
    public Node write(Attributes attributes) {
      return TEXTS.write(attributes.asMap());
    }
  }

  /** A map, for writing; an empty one is left out. */
  static <V> Optional<Map<String, V>> some(Map<String, V> map) {
    return Optional.of(map).filter(some -> !some.isEmpty());
  }

  /** The attributes of a value, for writing; none are left out. */
  static Optional<Attributes> some(Attributes attributes) {
    return Optional.of(attributes).filter(some -> !some.isEmpty());
  }
}
