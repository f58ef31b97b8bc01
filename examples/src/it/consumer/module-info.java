/** An application that depends on wardreport. */
module consumer {
  requires io.github.wardreport.serialization;

  opens consumer to
      io.github.wardreport.core;
}
