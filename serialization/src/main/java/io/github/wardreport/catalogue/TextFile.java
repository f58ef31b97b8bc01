package io.github.wardreport.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The whole text of a file.
 *
 * @param name the file's name
 * @param text the text, without a byte order mark
 */
record TextFile(String name, String text) {
  /** All units of the country with their lineage take 5 MB. */
  private static final long LARGEST = 64L << 20;

  static TextFile read(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    long size = Files.size(path);
    if (size > LARGEST) {
      throw InvalidTableException.of(
          name, 0, "expected at most " + LARGEST + " bytes, found " + size);
    }
    byte[] bytes = Files.readAllBytes(path);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      throw InvalidTableException.of(
          name, line(bytes, buffer.position()), "expected UTF-8, found other bytes");
    }
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
