import io.github.wardreport.json.WardReportModule;
import tools.jackson.databind.JacksonModule;

/** Lossless JSON of ward reports. */
module io.github.wardreport.serialization {
  requires transitive io.github.wardreport.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports io.github.wardreport.json;

  provides JacksonModule with
      WardReportModule;
}
