package io.github.wardreport.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;

/** The files that come with the examples. */
final class OwnResource {

  private OwnResource() {}

  /** Returns the text of a file that lies beside the programs. */
  static String text(String name) throws IOException {
    try (InputStream in = OwnResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new NoSuchFileException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
