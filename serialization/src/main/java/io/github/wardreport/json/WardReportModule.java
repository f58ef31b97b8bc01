package io.github.wardreport.json;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.task.Task;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Puts the format {@code wardreport/1.0} into a Jackson mapper, for {@link WardReport}, {@link
 * Statistic}, {@link Indicator} and {@link Task}; results of calculations are written and not read.
 * {@code ServiceLoader} finds it, so {@code findAndAddModules()} adds it.
 *
 * <p>What the format refuses, the mapper refuses with a {@code DatabindException} that lists every
 * problem. The layout and what stands behind a value are the mapper's own affair.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new WardReportModule()).build();
 * WardReport report = mapper.readValue(text, WardReport.class);
 * }</pre>
 */
public final class WardReportModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /**
   * A module that knows the built-in measure units when it reads a statistic or indicator by
   * itself.
   */
  public WardReportModule() {
    this(MeasureUnits.builtIn());
  }

  /**
   * A module that knows more measure units when it reads a statistic or indicator by itself; a
   * report declares its own.
   *
   * @param units the units
   */
  public WardReportModule(MeasureUnits units) {
    super("wardreport");
    add(WardReport.class, ReportCodecs.REPORT, node -> WardReportJson.load(node, false).report());
    add(Statistic.class, StatisticCodecs.STATISTIC, units);
    add(Indicator.class, IndicatorCodecs.INDICATOR, units);
    add(Task.class, TaskCodecs.TASK, units);
    addSerializer(Calculation.class, new CalculationSerializer());
  }

  private <T> void add(Class<T> type, Codec<T> kind, MeasureUnits units) {
    add(type, kind, node -> WardReportJson.read(node, kind, units));
  }

  private <T> void add(Class<T> type, Codec<T> kind, Function<Node, T> read) {
    addSerializer(type, new Writer<>(kind));
    addDeserializer(type, new Reader<>(read));
  }

  private static final class Writer<T> extends ValueSerializer<T> {
    private final Codec<T> kind;

    Writer(Codec<T> kind) {
      this.kind = kind;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      NodeWriter.write(kind.write(value), generator);
    }
  }

  @SuppressWarnings("rawtypes") // Jackson finds a serializer by the raw class
  private static final class CalculationSerializer extends ValueSerializer<Calculation> {
    @Override
    public void serialize(
        Calculation calculation, JsonGenerator generator, SerializationContext context) {
      NodeWriter.write(CalculationWriter.write((Calculation<?>) calculation, Set.of()), generator);
    }
  }

  private static final class Reader<T> extends ValueDeserializer<T> {
    private final Function<Node, T> read;

    Reader(Function<Node, T> read) {
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      Node node = NodeReader.node(parser);
      try {
        return read.apply(node);
      } catch (InvalidJsonException refused) {
        throw DatabindException.from(parser, refused.getMessage(), refused);
      }
    }
  }
}
