/** An application that prints pages. */
module printing {
  requires io.github.wardreport.serialization;
}
