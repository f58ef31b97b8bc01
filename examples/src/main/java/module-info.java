/** Runnable programs on real data. */
module io.github.wardreport.examples {
  requires info.picocli;
  requires io.github.wardreport.core;
  requires io.github.wardreport.serialization;
  requires static org.jspecify;

  exports io.github.wardreport.examples;

  opens io.github.wardreport.examples to
      info.picocli,
      io.github.wardreport.core;
}
