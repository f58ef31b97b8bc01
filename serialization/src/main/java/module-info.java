import io.github.wardreport.json.WardReportModule;
import tools.jackson.databind.JacksonModule;

/**
 * Lossless JSON of ward reports, catalogues of administrative units in files, and pages of text.
 */
module io.github.wardreport.serialization {
  requires transitive io.github.wardreport.core;
  requires transitive tools.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;

  exports io.github.wardreport.catalogue;
  exports io.github.wardreport.json;
  exports io.github.wardreport.page;

  opens io.github.wardreport.page to
      io.github.wardreport.core;

  provides JacksonModule with
      WardReportModule;
}
