/** The model of ward reports and everything computed from it; needs the JDK alone at run time. */
module io.github.wardreport.core {
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports io.github.wardreport.aggregation;
  exports io.github.wardreport.audit;
  exports io.github.wardreport.calc;
  exports io.github.wardreport.casefile;
  exports io.github.wardreport.format;
  exports io.github.wardreport.indicator;
  exports io.github.wardreport.label;
  exports io.github.wardreport.measure;
  exports io.github.wardreport.number;
  exports io.github.wardreport.period;
  exports io.github.wardreport.problem;
  exports io.github.wardreport.reference;
  exports io.github.wardreport.relation;
  exports io.github.wardreport.report;
  exports io.github.wardreport.source;
  exports io.github.wardreport.statistic;
  exports io.github.wardreport.task;
  exports io.github.wardreport.territory;
}
