/** An application that has a Jackson mapper of its own. */
module exchange {
  requires io.github.wardreport.serialization;
}
